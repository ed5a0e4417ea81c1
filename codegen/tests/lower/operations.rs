//! Operations: families, evidence, features, repetition.

use crate::check;
use crate::fragment::paths;

#[test]
fn evidence_and_features() {
    check(
        "evidence_and_features",
        &paths(
            "
/a:
  get:
    operationId: a_list
    tags: [a]
    x-revio-evidence: unverified
    responses: {'204': {description: Done.}}
  post:
    operationId: a_create
    tags: [a]
    x-revio-evidence: unverified
    responses: {'204': {description: Done.}}
  put:
    operationId: a_replace
    tags: [a]
    x-revio-evidence: observed
    responses: {'204': {description: Done.}}
",
        ),
    );
}

#[test]
fn repetition() {
    check(
        "repetition",
        &paths(
            "
/a:
  get: {operationId: a_list, tags: [a], responses: {'204': {description: Done.}}}
  delete: {operationId: a_delete, tags: [a], responses: {'204': {description: Done.}}}
  put:
    operationId: a_replace
    tags: [a]
    x-revio-retry: {safe: It writes the same again.}
    responses: {'204': {description: Done.}}
",
        ),
    );
}

#[test]
fn deprecated() {
    check(
        "deprecated",
        &paths(
            "
/a:
  get:
    operationId: a_list
    tags: [a]
    deprecated: true
    responses: {'204': {description: Done.}}
",
        ),
    );
}

/// Families come in the order of the tags; one without operations is left out.
#[test]
fn families() {
    let text = paths(
        "
/a:
  get: {operationId: alpha_list, tags: [alpha], responses: {'204': {description: Done.}}}
/b:
  get: {operationId: other, tags: [beta], responses: {'204': {description: Done.}}}
/c:
  get: {operationId: gamma_list, tags: [gamma], responses: {'204': {description: Done.}}}
",
    );
    check("families", &(text + "tags: [{name: unused}, {name: beta}, {name: alpha}]\n"));
}
