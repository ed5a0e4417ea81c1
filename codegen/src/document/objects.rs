//! The objects of OpenAPI 3.0.4 and their keys, in the order of the specification.

use super::grammar::ValueType::{
    Any, Bool, Enum, List, Map, Number, Object as Of, OrBool, OrRef, Text, Unsigned,
};
use super::grammar::{Object, define_objects, optional, required};

define_objects! {
    DOCUMENT "the document" {
        required "openapi": Text;
        required "info": Of(&INFO);
        optional "servers": List(&Of(&SERVER));
        required "paths": Of(&PATHS);
        optional "components": Of(&COMPONENTS);
        optional "security": List(&Of(&SECURITY_REQUIREMENT));
        optional "tags": List(&Of(&TAG));
        optional "externalDocs": Of(&EXTERNAL_DOCS);
    }

    INFO "an info object" {
        required "title": Text;
        optional "description" "termsOfService": Text;
        optional "contact": Of(&CONTACT);
        optional "license": Of(&LICENSE);
        required "version": Text;
    }

    CONTACT "a contact" {
        optional "name" "url" "email": Text;
    }

    LICENSE "a license" {
        required "name": Text;
        optional "url": Text;
    }

    SERVER "a server" {
        required "url": Text;
        optional "description": Text;
        optional "variables": Map(&Of(&SERVER_VARIABLE));
    }

    SERVER_VARIABLE "a server variable" {
        optional "enum": List(&Text);
        required "default": Text;
        optional "description": Text;
    }

    COMPONENTS "the components" {
        optional "schemas": Map(&OrRef(&SCHEMA));
        optional "responses": Map(&OrRef(&RESPONSE));
        optional "parameters": Map(&OrRef(&PARAMETER));
        optional "examples": Map(&OrRef(&EXAMPLE));
        optional "requestBodies": Map(&OrRef(&REQUEST_BODY));
        optional "headers": Map(&OrRef(&HEADER));
        optional "securitySchemes": Map(&OrRef(&SECURITY_SCHEME));
        optional "links": Map(&OrRef(&LINK));
        optional "callbacks": Map(&OrRef(&CALLBACK));
    }

    PATH_ITEM "a path item" {
        optional "$ref" "summary" "description": Text;
        optional "get" "put" "post" "delete" "options" "head" "patch" "trace":
            Of(&OPERATION);
        optional "servers": List(&Of(&SERVER));
        optional "parameters": List(&OrRef(&PARAMETER));
    }

    OPERATION "an operation" {
        optional "tags": List(&Text);
        optional "summary" "description": Text;
        optional "externalDocs": Of(&EXTERNAL_DOCS);
        optional "operationId": Text;
        optional "parameters": List(&OrRef(&PARAMETER));
        optional "requestBody": OrRef(&REQUEST_BODY);
        required "responses": Of(&RESPONSES);
        optional "callbacks": Map(&OrRef(&CALLBACK));
        optional "deprecated": Bool;
        optional "security": List(&Of(&SECURITY_REQUIREMENT));
        optional "servers": List(&Of(&SERVER));
    }

    EXTERNAL_DOCS "external documentation" {
        optional "description": Text;
        required "url": Text;
    }

    PARAMETER "a parameter" {
        required "name": Text;
        required "in": Enum(&["query", "header", "path", "cookie"]);
        optional "description": Text;
        optional "required" "deprecated" "allowEmptyValue": Bool;
        optional "style": Enum(STYLES);
        optional "explode" "allowReserved": Bool;
        optional "schema": OrRef(&SCHEMA);
        optional "example": Any;
        optional "examples": Map(&OrRef(&EXAMPLE));
        optional "content": Map(&Of(&MEDIA_TYPE));
    }

    REQUEST_BODY "a request body" {
        optional "description": Text;
        required "content": Map(&Of(&MEDIA_TYPE));
        optional "required": Bool;
    }

    MEDIA_TYPE "a media type" {
        optional "schema": OrRef(&SCHEMA);
        optional "example": Any;
        optional "examples": Map(&OrRef(&EXAMPLE));
        optional "encoding": Map(&Of(&ENCODING));
    }

    ENCODING "an encoding" {
        optional "contentType": Text;
        optional "headers": Map(&OrRef(&HEADER));
        optional "style": Enum(STYLES);
        optional "explode" "allowReserved": Bool;
    }

    RESPONSE "a response" {
        required "description": Text;
        optional "headers": Map(&OrRef(&HEADER));
        optional "content": Map(&Of(&MEDIA_TYPE));
        optional "links": Map(&OrRef(&LINK));
    }

    EXAMPLE "an example" {
        optional "summary" "description": Text;
        optional "value": Any;
        optional "externalValue": Text;
    }

    LINK "a link" {
        optional "operationRef" "operationId": Text;
        optional "parameters": Map(&Any);
        optional "requestBody": Any;
        optional "description": Text;
        optional "server": Of(&SERVER);
    }

    HEADER "a header" {
        optional "description": Text;
        optional "required" "deprecated" "allowEmptyValue": Bool;
        optional "style": Enum(&["simple"]);
        optional "explode" "allowReserved": Bool;
        optional "schema": OrRef(&SCHEMA);
        optional "example": Any;
        optional "examples": Map(&OrRef(&EXAMPLE));
        optional "content": Map(&Of(&MEDIA_TYPE));
    }

    TAG "a tag" {
        required "name": Text;
        optional "description": Text;
        optional "externalDocs": Of(&EXTERNAL_DOCS);
    }

    SCHEMA "a schema" {
        optional "title": Text;
        optional "multipleOf" "maximum": Number;
        optional "exclusiveMaximum": Bool;
        optional "minimum": Number;
        optional "exclusiveMinimum": Bool;
        optional "maxLength" "minLength": Unsigned;
        optional "pattern": Text;
        optional "maxItems" "minItems": Unsigned;
        optional "uniqueItems": Bool;
        optional "maxProperties" "minProperties": Unsigned;
        optional "required": List(&Text);
        optional "enum": List(&Any);
        optional "type": Enum(&["array", "boolean", "integer", "number", "object",
            "string"]);
        optional "allOf" "oneOf" "anyOf": List(&OrRef(&SCHEMA));
        optional "not" "items": OrRef(&SCHEMA);
        optional "properties": Map(&OrRef(&SCHEMA));
        optional "additionalProperties": OrBool(&OrRef(&SCHEMA));
        optional "description" "format": Text;
        optional "default": Any;
        optional "nullable": Bool;
        optional "discriminator": Of(&DISCRIMINATOR);
        optional "readOnly" "writeOnly": Bool;
        optional "xml": Of(&XML);
        optional "externalDocs": Of(&EXTERNAL_DOCS);
        optional "example": Any;
        optional "deprecated": Bool;
    }

    DISCRIMINATOR "a discriminator" {
        required "propertyName": Text;
        optional "mapping": Map(&Text);
    }

    XML "an XML object" {
        optional "name" "namespace" "prefix": Text;
        optional "attribute" "wrapped": Bool;
    }

    SECURITY_SCHEME "a security scheme" {
        required "type": Enum(&["apiKey", "http", "oauth2", "openIdConnect"]);
        optional "description" "name": Text;
        optional "in": Enum(&["query", "header", "cookie"]);
        optional "scheme" "bearerFormat": Text;
        optional "flows": Of(&OAUTH_FLOWS);
        optional "openIdConnectUrl": Text;
    }

    OAUTH_FLOWS "the OAuth flows" {
        optional "implicit" "password" "clientCredentials" "authorizationCode":
            Of(&OAUTH_FLOW);
    }

    OAUTH_FLOW "an OAuth flow" {
        optional "authorizationUrl" "tokenUrl" "refreshUrl": Text;
        required "scopes": Map(&Text);
    }
}

pub(crate) static PATHS: Object = Object::map("the paths", Of(&PATH_ITEM));

const STYLES: &[&str] = idents! {
    matrix label form simple spaceDelimited pipeDelimited deepObject
};

pub(crate) static RESPONSES: Object = Object::map("the responses", OrRef(&RESPONSE));

pub(crate) static CALLBACK: Object = Object::map("a callback", Of(&PATH_ITEM));

pub(crate) static SECURITY_REQUIREMENT: Object =
    Object::map("a security requirement", List(&Text)).closed();
