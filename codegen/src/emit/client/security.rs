//! The setters of credentials, and security schemes and requirements as data for the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::docs::{alternatives, code, line, wrap};
use crate::ir::{
    Api, Credential, CredentialPlace, CredentialType, Requirement, Security,
    SecurityScheme, allows_anonymous,
};
use crate::names::ident;

/// The variables that `from_env` reads. Those of required credentials come first.
pub(super) fn environment(security: &Security) -> String {
    let is_required = |name: &str| {
        let mut all = security.credentials.iter();
        all.any(|credential| credential.name.wire == name && credential.required)
    };
    let (required, optional): (Vec<_>, Vec<_>) =
        security.environment.iter().partition(|(name, _)| is_required(name));
    let names = |variables: Vec<&(String, String)>| -> String {
        variables.iter().map(|(_, name)| code(name)).collect::<Vec<_>>().join(", ")
    };
    let list = match (required.is_empty(), optional.is_empty()) {
        (true, true) => String::new(),
        (false, true) => format!(": {}", names(required)),
        (true, false) => format!(": {}, each if set", names(optional)),
        (false, false) => {
            format!(": {} and, if set, {}", names(required), names(optional))
        }
    };
    format!("Creates a client with credentials from the environment{list}.")
}

/// The setter of a credential.
pub(super) fn setter(security: &Security, credential: &Credential) -> TokenStream {
    let (name, id) = (ident(&credential.name), credential.name.rust());
    let docs = line(&setter_docs(security, credential));
    let (arguments, call) = match credential.ty {
        CredentialType::Text => {
            (quote!(value: impl Into<String>), quote!(credential(#id, value.into())))
        }
        CredentialType::Pair => (
            quote!(username: impl Into<String>, password: impl Into<String>),
            quote!(basic(#id, username.into(), password.into())),
        ),
        CredentialType::Token => {
            (quote!(token: impl TokenSource + 'static), quote!(token(#id, token)))
        }
    };
    quote! {
        #docs
        pub fn #name(mut self, #arguments) -> Self {
            self.builder.#call;
            self
        }
    }
}

fn setter_docs(security: &Security, credential: &Credential) -> String {
    let place = security.schemes.get(credential.scheme).map(|scheme| &scheme.place);
    let words = credential.name.wire.replace('_', " ");
    let (what, sent) = match (credential.ty, place) {
        (CredentialType::Text, Some(CredentialPlace::Header(name))) => {
            (words, format!(" Sent in the header {}.", code(name)))
        }
        (CredentialType::Text, Some(CredentialPlace::Query(name))) => {
            (words, format!(" Sent in the query parameter {}.", code(name)))
        }
        (CredentialType::Text, Some(CredentialPlace::Cookie(name))) => {
            (words, format!(" Sent in the cookie {}.", code(name)))
        }
        (CredentialType::Text, Some(CredentialPlace::Password { user_name }))
            if !credential.secret =>
        {
            (words, format!(" The user name of HTTP Basic is {}.", code(user_name)))
        }
        (CredentialType::Text, _) => (words, String::new()),
        (CredentialType::Pair, _) => {
            let key = security.schemes.get(credential.scheme).map(|scheme| &*scheme.key);
            let key = code(key.unwrap_or_default());
            (
                format!("user name and the password of {key}"),
                " Sent as HTTP Basic.".into(),
            )
        }
        (CredentialType::Token, Some(CredentialPlace::Authorization { scheme })) => {
            let sent = format!(
                " It is the whole header `Authorization`, including the name of the scheme, {}. \
                 A [`TokenSource`] is called before each attempt; a string also implements \
                 it.",
                code(scheme)
            );
            (words, sent)
        }
        (CredentialType::Token, _) => {
            let sent = " Sent in the header `Authorization`, as `Bearer` and the token. A \
                        [`TokenSource`] is called before each attempt; a string also implements it.";
            let what =
                if words.ends_with("token") { words } else { format!("{words} token") };
            (what, sent.to_owned())
        }
    };
    let presence = match (credential.required, credential.secret) {
        (true, true) => "Required; never printed.",
        (true, false) => "Required.",
        (false, true) => "Optional; never printed.",
        (false, false) => "Optional.",
    };
    let refused = security.refuse.iter().filter(|(of, _)| *of == credential.name.wire);
    let refused = refused.map(|(_, text)| format!(" Must not contain {}.", code(text)));
    let refused: String = refused.collect();
    format!("Sets the {what}. {presence}{sent}{refused}")
}

/// Which credentials calls need, where the setters do not say it.
pub(super) fn needed(api: &Api) -> Vec<String> {
    let security = &api.security;
    let has_exceptions = api.operations().any(|it| it.security.is_some());
    let is_said = security.credentials.iter().any(|it| it.required) && !has_exceptions;
    if security.credentials.is_empty() || is_said {
        return Vec::new();
    }
    let setters = alternatives(api, &security.required);
    let needed = match (setters.is_empty(), allows_anonymous(&security.required)) {
        (true, _) => {
            "The documentation of a call says which credentials it needs.".to_owned()
        }
        (false, true) => format!("Calls send credentials if set: {setters}."),
        (false, false) => format!("Calls need credentials: {setters}."),
    };
    let others = if has_exceptions && !setters.is_empty() {
        " Some need others, as their documentation says."
    } else {
        ""
    };
    wrap(&format!("{needed}{others}"))
}

/// `security` in the conventions.
pub(super) fn data(api: &Api) -> TokenStream {
    let security = &api.security;
    let schemes = security.schemes.iter().enumerate();
    let schemes = schemes.map(|(index, it)| scheme(security, index, it));
    let required = requirement(&security.required);
    let exceptions = exceptions(api);
    let id = |name: &String| {
        let mut all = security.credentials.iter();
        let found = all.find(|credential| credential.name.wire == *name);
        found.map_or(name.clone(), |credential| credential.name.rust().to_owned())
    };
    let pairs = |pairs: &[(String, String)]| -> Vec<TokenStream> {
        let pair = |(name, text): &(String, String)| {
            let id = id(name);
            quote!((#id, #text))
        };
        pairs.iter().map(pair).collect()
    };
    let (refuse, environment) = (pairs(&security.refuse), pairs(&security.environment));
    quote! {
        Security {
            schemes: &[#(#schemes),*],
            required: #required,
            exceptions: &[#(#exceptions),*],
            refuse: &[#(#refuse),*],
            environment: &[#(#environment),*],
        }
    }
}

fn scheme(security: &Security, index: usize, scheme: &SecurityScheme) -> TokenStream {
    // Only a user name has several credentials, and their names are in the template.
    let credential = security.credentials_of(index).last();
    let id = credential.map(|it| it.name.rust()).unwrap_or_default();
    match &scheme.place {
        CredentialPlace::Basic => quote!(SecurityScheme::basic(#id)),
        CredentialPlace::Password { user_name } => {
            quote!(SecurityScheme::basic_with_user_name(#user_name))
        }
        CredentialPlace::Bearer => quote!(SecurityScheme::bearer(#id)),
        CredentialPlace::Authorization { .. } => {
            quote!(SecurityScheme::authorization(#id))
        }
        CredentialPlace::Header(name) => quote!(SecurityScheme::header(#id, #name)),
        CredentialPlace::Query(name) => quote!(SecurityScheme::query(#id, #name)),
        CredentialPlace::Cookie(name) => quote!(SecurityScheme::cookie(#id, #name)),
    }
}

fn requirement(requirement: &Requirement) -> TokenStream {
    let alternatives = requirement.iter().map(|alternative| {
        let schemes = alternative
            .iter()
            .map(|scheme| proc_macro2::Literal::usize_unsuffixed(*scheme));
        quote!(&[#(#schemes),*])
    });
    quote!(&[#(#alternatives),*])
}

/// The operations with requirements of their own, by requirement.
fn exceptions(api: &Api) -> impl Iterator<Item = TokenStream> {
    let requirements = api.requirements().into_iter().skip(1);
    requirements.map(|own| {
        let operations = api.operations().filter(|it| it.security.as_ref() == Some(own));
        let mut ids: Vec<&str> = operations.map(|it| it.id.as_str()).collect();
        // The runtime searches for them.
        ids.sort_unstable();
        let requirement = requirement(own);
        quote!((#requirement, &[#(#ids),*]))
    })
}
