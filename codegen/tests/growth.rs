//! The memory that generating takes grows as the document does.
//!
//! The amounts are the same on each machine, unlike times. A list or a stream of tokens that is
//! copied for each resource shows up as memory that grows by the square.

use std::fmt::Write as _;

use allocation_counter::{AllocationInfo, measure};
use revio_codegen::source::Sources;
use revio_codegen::{analyze, generate, lint};

/// Resources, each with a record, a list, and a call that creates one.
fn document(resources: usize) -> Sources {
    let mut paths = String::new();
    let mut schemas = String::new();
    // The same number of digits gives names of the same length.
    for number in 1000..1000 + resources {
        write!(
            paths,
            "  /Things{number}:
    get:
      operationId: things{number}_list
      tags: [things{number}]
      parameters:
        - {{name: names, in: query, schema: {{type: array, items: {{type: string}}}}}}
      responses:
        '200':
          description: Things.
          content:
            application/json:
              schema: {{type: array, items: {{$ref: '#/components/schemas/Thing{number}'}}}}
    post:
      operationId: things{number}_create
      tags: [things{number}]
      requestBody: {{$ref: '#/components/requestBodies/Thing{number}'}}
      responses: {{'200': {{$ref: '#/components/responses/Thing{number}'}}}}
"
        )
        .unwrap();
        write!(
            schemas,
            "    Thing{number}:
      type: object
      properties:
        name: {{type: string}}
        parent: {{$ref: '#/components/schemas/Thing{number}'}}
"
        )
        .unwrap();
    }
    let shared = |section: &str| {
        let entry = |number| {
            format!(
                "    Thing{number}: {{description: A thing., content: {{application/json: \
                 {{schema: {{$ref: '#/components/schemas/Thing{number}'}}}}}}}}\n"
            )
        };
        let entries: String = (1000..1000 + resources).map(entry).collect();
        format!("  {section}:\n{entries}")
    };
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: Things, version: '1'}}\n\
         servers: [{{url: 'https://example.com'}}]\n\
         paths:\n{paths}components:\n  schemas:\n{schemas}{}{}",
        shared("requestBodies"),
        shared("responses")
    );
    Sources::single("openapi.yaml", text)
}

/// A document with these schemas, and nothing that refers to them.
fn schemas(schemas: &str) -> Sources {
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: Things, version: '1'}}\n\
         paths: {{}}\ncomponents:\n  schemas:\n{schemas}"
    );
    Sources::single("openapi.yaml", text)
}

/// A union of objects without names.
fn alternatives(number: usize) -> Sources {
    let alternatives = (1000..1000 + number).map(|number| {
        format!(
            "        - {{type: object, properties: {{p{number}: {{type: string}}}}}}\n"
        )
    });
    schemas(&format!("    Any:\n      oneOf:\n{}", alternatives.collect::<String>()))
}

/// A schema that lists its subtypes, each of which extends it.
fn subtypes(number: usize) -> Sources {
    let (mut list, mut all) = (String::new(), String::new());
    for number in 1000..1000 + number {
        writeln!(list, "        - {{$ref: '#/components/schemas/Sub{number}'}}")
            .unwrap();
        writeln!(
            all,
            "    Sub{number}: {{allOf: [{{$ref: '#/components/schemas/Base'}}, {{type: object, \
             properties: {{p{number}: {{type: string}}}}}}]}}"
        )
        .unwrap();
    }
    schemas(&format!(
        "    Base:\n      type: object\n      properties: {{kind: {{type: string}}}}\n      \
         discriminator: {{propertyName: kind}}\n      oneOf:\n{list}{all}"
    ))
}

/// Schemas, each of which only refers to the next one.
fn aliases(number: usize) -> Sources {
    let alias = |number| {
        let next = number + 1;
        format!("    A{number}: {{allOf: [{{$ref: '#/components/schemas/A{next}'}}]}}\n")
    };
    let last = 1000 + number;
    let aliases: String = (1000..last).map(alias).collect();
    schemas(&format!(
        "{aliases}    A{last}: {{type: object, properties: {{name: {{type: string}}}}}}\n"
    ))
}

/// Compares the memory for a document with that for one that is twice as large.
fn grows_evenly(size: usize, document: fn(usize) -> Sources, run: impl Fn(&Sources)) {
    let [small, large] = [size, 2 * size].map(|size| {
        let sources = document(size);
        measure(|| run(&sources))
    });
    let amounts = |info: AllocationInfo| {
        [
            ("allocations", info.count_total),
            ("bytes", info.bytes_total),
            ("bytes at the peak", info.bytes_max),
        ]
    };
    for ((name, small), (_, large)) in amounts(small).into_iter().zip(amounts(large)) {
        assert!(large * 10 <= small * 21, "{name}: {small}, then {large}");
    }
}

#[test]
fn generating_takes_memory_by_the_size_of_the_document() {
    grows_evenly(20, document, |sources| {
        assert!(!generate(sources).unwrap().files.is_empty());
    });
}

#[test]
fn linting_takes_memory_by_the_size_of_the_document() {
    grows_evenly(100, document, |sources| _ = lint(sources).unwrap());
}

#[test]
fn analyzing_takes_memory_by_the_number_of_schemas() {
    for (name, document) in [
        ("alternatives", alternatives as fn(usize) -> Sources),
        ("subtypes", subtypes),
        ("aliases", aliases),
    ] {
        println!("{name}");
        grows_evenly(100, document, |sources| _ = analyze(sources).unwrap());
    }
}
