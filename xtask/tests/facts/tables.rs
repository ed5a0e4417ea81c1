//! Tables and a document that agree, apart from what a test puts into them.

use std::path::Path;

use crate::support::Folder;
use xtask::Failure;
use xtask::facts::{Difference, FactsReport, run};

/// The columns that are needed, and one that is read over.
const ENDPOINTS: &str = "method,path,resource,operation,evidence,source,query_parameters,\
                         request_body,success_status,response,notes";
const FIELDS: &str = "schema,field,json_type,format,max_length,min,max,enum,read,write,\
                      required_on_create,nullable,evidence,notes";

/// The operations of every document here.
const OPERATIONS: [&str; 3] = [
    "GET,/Things,things,list,official,,page,,200,collection of Thing,",
    "GET,/Things/{thing_id},things,get,official,,,,200,Thing,",
    "POST,/Things,things,create,official,,,ThingCreate,201,CreatedResponse,",
];

const PATHS: &str = "
  /Things:
    get:
      operationId: things_list
      tags: [things]
      x-revio-evidence: official
      parameters: [{name: search.page, in: query, schema: {type: integer}}]
      responses:
        '200':
          description: Things.
          content: {application/json: {schema: {$ref: '#/components/schemas/ThingCollection'}}}
    post:
      operationId: things_create
      tags: [things]
      x-revio-evidence: official
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/ThingCreate'}}}
      responses:
        '201':
          description: Made.
          content: {application/json: {schema: {$ref: '#/components/schemas/CreatedResponse'}}}
  /Things/{thing_id}:
    parameters:
      - {name: thing_id, in: path, required: true, schema: {type: integer}}
    get:
      operationId: things_get
      tags: [things]
      x-revio-evidence: official
      responses:
        '200':
          description: A thing.
          content:
            application/json:
              schema:
                allOf:
                  - {$ref: '#/components/schemas/SingleEnvelope'}
                  - {$ref: '#/components/schemas/Thing'}
";

const SCHEMAS: &str = "
    ThingId: {type: integer}
    SingleEnvelope: {type: object}
    CollectionEnvelope: {type: object}
    CreatedResponse: {type: object}
    OkResponse: {type: object}
    ThingCollection:
      allOf:
        - {$ref: '#/components/schemas/CollectionEnvelope'}
        - type: object
          properties: {records: {type: array, items: {$ref: '#/components/schemas/Thing'}}}
";

/// Tables and the document that they are compared with.
#[derive(Default)]
pub(crate) struct Case {
    /// Rows of operations beside those of every document.
    pub(crate) endpoints: Vec<String>,
    /// Rows of members.
    pub(crate) fields: Vec<String>,
    /// Paths beside those of every document, as YAML below `paths`.
    pub(crate) paths: String,
    /// Schemas by name, each in one line. `Thing` and `ThingCreate` are there in any case.
    pub(crate) schemas: Vec<(String, String)>,
    /// The rows of `differences.csv`.
    pub(crate) differences: Option<String>,
}

impl Case {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// With a row of the table of operations.
    pub(crate) fn endpoint(mut self, row: &str) -> Self {
        self.endpoints.push(row.to_owned());
        self
    }

    /// With a row of the table of members, see [`field`].
    pub(crate) fn field(mut self, row: &str) -> Self {
        self.fields.push(field(row));
        self
    }

    /// With a path.
    pub(crate) fn path(mut self, path: &str) -> Self {
        self.paths.push_str(path);
        self
    }

    /// With a component schema.
    pub(crate) fn schema(mut self, name: &str, schema: &str) -> Self {
        self.schemas.push((name.to_owned(), schema.to_owned()));
        self
    }

    /// With rows of `differences.csv`.
    pub(crate) fn allowing(mut self, rows: &str) -> Self {
        self.differences = Some(rows.to_owned());
        self
    }

    /// Holds the tables against the document.
    pub(crate) fn run(self) -> Result<FactsReport, Failure> {
        let folder = Folder::with(&[("spec/openapi.yaml", &self.document())]);
        let table = |header: &str, rows: String| format!("{header}\n{rows}");
        let endpoints = OPERATIONS.iter().map(|row| format!("{row}\n"));
        let more = self.endpoints.iter().map(|row| format!("{row}\n"));
        folder
            .write("endpoints.csv", &table(ENDPOINTS, endpoints.chain(more).collect()));
        folder.write("fields.csv", &table(FIELDS, self.fields.concat()));
        if let Some(rows) = &self.differences {
            let rows = table("row,aspect,reason", rows.clone());
            folder.write("spec/parity/differences.csv", &rows);
        }
        run_in(&folder.path)
    }

    /// The differences, each as `Thing.a type: string / integer`: table first, then spec.
    #[track_caller]
    pub(crate) fn found(self) -> Vec<String> {
        let report = self.run().unwrap_or_else(|failure| panic!("{failure}"));
        report.unexplained.iter().map(short).collect()
    }

    fn document(&self) -> String {
        let has = |name: &str| self.schemas.iter().any(|(other, _)| other == name);
        let defaults = ["Thing", "ThingCreate"].into_iter().filter(|name| !has(name));
        let defaults = defaults.map(|name| format!("    {name}: {{type: object}}\n"));
        let own = self.schemas.iter();
        let own = own.map(|(name, schema)| format!("    {name}: {schema}\n"));
        let schemas: String = defaults.chain(own).collect();
        format!(
            "openapi: 3.0.3\ninfo: {{title: Test, version: v1}}\n\
             x-revio-filter-prefix: search.\npaths:{PATHS}{}components:\n  schemas:{SCHEMAS}\
             {schemas}",
            self.paths
        )
    }
}

pub(crate) fn run_in(folder: &Path) -> Result<FactsReport, Failure> {
    let tables = (folder.join("endpoints.csv"), folder.join("fields.csv"));
    run(&tables.0, &tables.1, &folder.join("spec"))
}

fn short(difference: &Difference) -> String {
    let Difference { row, aspect, table, spec, .. } = difference;
    format!("{row} {}: {table} / {spec}", aspect.word())
}

/// A row of members from `Thing.a string format=decimal min=1`; `+` stands for a blank.
fn field(row: &str) -> String {
    let mut words = row.split(' ').map(|word| word.replace('+', " "));
    let name = words.next().unwrap();
    let (schema, member) = name.split_once('.').unwrap();
    let kind = words.next().unwrap();
    let given: Vec<String> = words.collect();
    let cell = |column: &str| {
        let given = given.iter().filter_map(|word| word.split_once('='));
        let mut found = given.filter(|(name, _)| *name == column).map(|(_, cell)| cell);
        found.next_back().unwrap_or(match column {
            "write" | "required_on_create" | "nullable" => "unknown",
            "evidence" => "official",
            _ => "",
        })
    };
    let cells = FIELDS.split(',').skip(3).map(cell).collect::<Vec<_>>().join(",");
    format!("{schema},{member},{kind},{cells}\n")
}

/// A record with one member, `a`, and the row that speaks of it.
#[track_caller]
pub(crate) fn record(row: &str, member: &str) -> Vec<String> {
    one("Thing", row, member)
}

/// A request body with one member, `a`, and the row that speaks of it.
#[track_caller]
pub(crate) fn body(row: &str, member: &str) -> Vec<String> {
    one("ThingCreate", row, member)
}

/// A schema that is neither, with one member, `a`.
#[track_caller]
pub(crate) fn one_way(row: &str, member: &str) -> Vec<String> {
    one("Notice", row, member)
}

#[track_caller]
fn one(schema: &str, row: &str, member: &str) -> Vec<String> {
    let case = Case::new().field(&format!("{schema}.a {row}"));
    case.schema(schema, &format!("{{type: object, properties: {{a: {member}}}}}"))
        .found()
}
