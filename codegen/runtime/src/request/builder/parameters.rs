//! Parameters of the path, the query, headers and cookies.

use super::Call;
use crate::encode::{self, ParameterValue};
use crate::record::{Codec, ValueRef, collect_secrets};
use crate::registry::{Parameter, ParameterLocation, ParameterType, Style};
use crate::request::bounds;
use crate::request::one_or_many::OneOrMany;
use crate::request::one_or_none::OneOrNone;

impl Call {
    /// Sets a parameter of the path.
    pub fn path_param<T: Codec>(mut self, name: &str, value: impl Into<T>) -> Self {
        self.set_path_param(name, value.into().value_ref());
        self
    }

    /// Sets a parameter of the path that takes several values. An empty list is a fault.
    pub fn path_param_all<T: Codec, Form>(
        mut self,
        name: &str,
        values: impl OneOrMany<T, Form>,
    ) -> Self {
        if let Some(values) = self.values(name, values) {
            self.set_path_param(name, values.value_ref());
        }
        self
    }

    /// Sets a parameter of the query. Null and absent values leave it out.
    pub fn param<T: Codec, Form>(
        mut self,
        name: &str,
        value: impl OneOrNone<T, Form>,
    ) -> Self {
        self.set_param(name, value.into_option().value_ref());
        self
    }

    /// Sets a parameter that takes several values. An empty list is a fault: without the
    /// parameter, all records of a list would match.
    pub fn param_all<T: Codec, Form>(
        mut self,
        name: &str,
        values: impl OneOrMany<T, Form>,
    ) -> Self {
        if let Some(values) = self.values(name, values) {
            self.set_param(name, values.value_ref());
        }
        self
    }

    /// Sets a parameter of the query without a value.
    pub fn empty_param(mut self, name: &str) -> Self {
        let value = ParameterValue::One(String::new());
        let encoded = format!("{}=", encode::component(name));
        self.request.query.set(name, Some((value, encoded)), true);
        self
    }

    /// Sets a header. Null and absent values leave it out.
    pub fn header_param<T: Codec, Form>(
        mut self,
        name: &str,
        value: impl OneOrNone<T, Form>,
    ) -> Self {
        self.set_header_param(name, value.into_option().value_ref());
        self
    }

    /// Sets a header that takes several values. An empty list is a fault.
    pub fn header_param_all<T: Codec, Form>(
        mut self,
        name: &str,
        values: impl OneOrMany<T, Form>,
    ) -> Self {
        if let Some(values) = self.values(name, values) {
            self.set_header_param(name, values.value_ref());
        }
        self
    }

    /// Sets a cookie. Null and absent values leave it out.
    pub fn cookie_param<T: Codec, Form>(
        mut self,
        name: &str,
        value: impl OneOrNone<T, Form>,
    ) -> Self {
        self.set_cookie_param(name, value.into_option().value_ref());
        self
    }

    /// Sets a cookie that takes several values. An empty list is a fault.
    pub fn cookie_param_all<T: Codec, Form>(
        mut self,
        name: &str,
        values: impl OneOrMany<T, Form>,
    ) -> Self {
        if let Some(values) = self.values(name, values) {
            self.set_cookie_param(name, values.value_ref());
        }
        self
    }

    fn values<T, Form>(
        &mut self,
        name: &str,
        values: impl OneOrMany<T, Form>,
    ) -> Option<Vec<T>> {
        let values = values.into_vec();
        // JSON can tell a list without values from none.
        let is_json = |it: &Parameter| it.name == name && it.style == Style::Json;
        if values.is_empty() && !self.operation.parameters.iter().any(is_json) {
            self.refuse(format!(
                "the parameter `{name}` has no values, and without it the call means something \
                 else: pass at least one, or leave the parameter out"
            ));
            return None;
        }
        Some(values)
    }

    /// Adds a filter that the operation does not declare. Filters of the same name repeat.
    pub fn filter(mut self, name: &str, value: String) -> Self {
        let prefix = self.conventions().filter_prefix;
        let declared = self.query_parameter(name).is_some();
        let prefix = if declared || name.starts_with(prefix) { "" } else { prefix };
        let name = format!("{prefix}{name}");
        let parameter = self.query_parameter(&name);
        if self.check_bounds(parameter, std::slice::from_ref(&value)) {
            self.request.query.append(&name, value);
        }
        self
    }
}

/// The setters without their types.
impl Call {
    fn set_path_param(&mut self, name: &str, value: ValueRef<'_>) {
        let row = Parameter::path("", ParameterType::Any);
        let is_secret = matches!(value, ValueRef::Secret(_));
        let Some((_, value)) = self.expanded(name, row, value) else { return };
        let filled = self.request.path_param(name, &value, is_secret);
        self.check(filled);
    }

    pub(crate) fn set_param(&mut self, name: &str, value: ValueRef<'_>) {
        let row = Parameter::query("", ParameterType::Any);
        let is_declared = self.has_query_parameter(name);
        let Some(value) = self.expanded(name, row, value) else { return };
        self.request.query.set(name, Some(value), is_declared);
    }

    fn set_header_param(&mut self, name: &str, value: ValueRef<'_>) {
        let row = Parameter::header("", ParameterType::Any);
        let Some((value, text)) = self.expanded(name, row, value) else { return };
        let headers = &mut self.request.headers;
        headers.retain(|(other, _)| !other.eq_ignore_ascii_case(name));
        if !value.is_empty() {
            headers.push((name.to_owned(), text));
        }
    }

    fn set_cookie_param(&mut self, name: &str, whole: ValueRef<'_>) {
        let row = Parameter::cookie("", ParameterType::Any);
        let Some((value, text)) = self.expanded(name, row, whole) else { return };
        // The server may send back the cookie, or any value in it. The style finds all of them.
        if let Ok(Some(all)) = ParameterValue::read("", whole, Style::DeepObject) {
            self.request.secrets.extend(all.all_texts().cloned());
        }
        self.request.secrets.push(text.clone());
        let cookies = &mut self.request.cookies;
        cookies.retain(|(other, _)| other != name);
        if !value.is_empty() {
            cookies.push((name.to_owned(), text));
        }
    }

    /// The value of a parameter and its encoded form, if it is within its bounds. A parameter that
    /// the operation does not declare has the given row.
    fn expanded(
        &mut self,
        name: &str,
        row: Parameter,
        value: ValueRef<'_>,
    ) -> Option<(ParameterValue, String)> {
        collect_secrets(value, &mut self.request.secrets);
        let declared = self.operation.parameter_in(row.location, name);
        let row = declared.copied().unwrap_or(row);
        let fault = |reason: String| format!("the parameter `{name}` {reason}");
        let value = ParameterValue::read(name, value, row.style).map_err(fault);
        let value = self.check(value)?.unwrap_or_default();
        if !self.check_bounds(declared, value.texts()) {
            return None;
        }
        let encoded = self.check(encode::expand(&row, name, &value).map_err(fault))?;
        Some((value, encoded))
    }

    pub(crate) fn has_query_parameter(&self, name: &str) -> bool {
        self.query_parameter(name).is_some()
    }

    fn query_parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.operation.parameter_in(ParameterLocation::Query, name)
    }

    fn check_bounds(
        &mut self,
        parameter: Option<&Parameter>,
        values: &[String],
    ) -> bool {
        let checked =
            parameter.map_or(Ok(()), |parameter| bounds::check(parameter, values));
        self.check(checked).is_some()
    }
}
