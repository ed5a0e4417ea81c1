//! `cargo xtask bench compile`: what building costs.

use std::fs;
use std::path::Path;

use clap::{Args, ValueEnum};

use super::build::{self, Library, Profile};
use super::rounds::{Rounds, Run, UsageReport};
use super::usage::{self, Wrapper};
use crate::Failure;
use crate::output::{self, OutputFormat};

/// Measures the CPU time and the peak memory of building.
///
/// Compares the models of the client with the same types written with the derive macros of serde,
/// and the client, and the first command in a new checkout, with those of an older revision. Prints
/// medians and quartiles of interleaved rounds. Everything is built below target/bench.
#[derive(Args, Debug)]
pub struct CompileArgs {
    /// What is built; may be repeated [default: all parts]
    #[arg(long = "part", value_name = "PART", value_enum)]
    parts: Vec<Part>,
    /// The number of rounds
    #[arg(long, value_name = "COUNT", default_value_t = 5)]
    #[arg(value_parser = clap::value_parser!(u32).range(1..=100))]
    rounds: u32,
    /// Compare the client and the first command with those of this revision
    #[arg(long, value_name = "REV")]
    base: Option<String>,
    /// The format of the report
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    #[arg(value_parser = OutputFormat::parser(&[OutputFormat::Text, OutputFormat::Json]))]
    pub(super) format: OutputFormat,
}

/// A part of the benchmark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// Records, enums, unions and identifiers alone, and their twin
    Models,
    /// The crate revio without its dependencies
    Crate,
    /// `cargo xtask codegen` when nothing is built
    First,
}

/// Builds what the arguments ask for.
pub(super) fn run(args: &CompileArgs) -> Result<UsageReport, Failure> {
    usage::check()?;
    let root = crate::root();
    let scratch = root.join("target/bench");
    fs::create_dir_all(&scratch)
        .map_err(|error| Failure::Write(scratch.clone(), error))?;
    let base = scratch.join("base");
    if let Some(revision) = &args.base {
        build::checkout(&root, &base, revision)?;
    }
    let bench = Bench {
        rounds: args.rounds,
        base: args.base.as_deref().map(|revision| (revision, &*base)),
        root: &root,
        scratch: &scratch,
        wrapper: Wrapper::new(&scratch)?,
    };
    let all = Part::value_variants();
    let parts = if args.parts.is_empty() { all } else { &args.parts };
    let mut comparisons = Vec::new();
    for part in all.iter().filter(|part| parts.contains(part)) {
        comparisons.extend(bench.part(*part)?);
    }
    Ok(UsageReport::of(&comparisons))
}

struct Bench<'a> {
    rounds: u32,
    /// The revision to compare with, and its worktree.
    base: Option<(&'a str, &'a Path)>,
    root: &'a Path,
    scratch: &'a Path,
    wrapper: Wrapper,
}

impl Bench<'_> {
    /// The rounds of each comparison of a part.
    fn part(&self, part: Part) -> Result<Vec<Rounds>, Failure> {
        match part {
            Part::Models => {
                let (models, twin) = build::model_crates(self.root, self.scratch)?;
                self.libraries("models", &models, Some(&twin))
            }
            Part::Crate => {
                let own = build::client(self.root, self.scratch.join("crate"));
                let base = self.base.map(|(_, folder)| {
                    build::client(folder, self.scratch.join("base-crate"))
                });
                self.libraries(&self.named("crate"), &own, base.as_ref())
            }
            Part::First => {
                let name = self.named("first command");
                let run = |folder: &Path| build::first_command(folder, self.scratch);
                let own = || run(self.root);
                let base = self.base.map(|(_, folder)| move || run(folder));
                let base = base.as_ref().map(|it| it as Run<'_>);
                Ok(vec![Rounds::run(name, self.rounds, &own, base)?])
            }
        }
    }

    /// A name with the revision that it is compared with.
    fn named(&self, name: &str) -> String {
        match self.base {
            Some((revision, _)) => format!("{name}, against {revision}"),
            None => name.to_owned(),
        }
    }

    fn libraries(
        &self,
        name: &str,
        own: &Library,
        twin: Option<&Library>,
    ) -> Result<Vec<Rounds>, Failure> {
        let profiles = Profile::ALL.into_iter().map(|profile| {
            let name = format!("{name}: {}", profile.name());
            let build = |library: &Library| library.build(profile, &self.wrapper);
            // Not counted: the dependencies are built too.
            output::note(&format!("{name}: building the dependencies"));
            build(own)?;
            twin.map(build).transpose()?;
            let twin = twin.map(|it| || build(it));
            let twin = twin.as_ref().map(|it| it as Run<'_>);
            Rounds::run(name, self.rounds, &|| build(own), twin)
        });
        profiles.collect()
    }
}
