//! Parameters: from JSON, a form, the query string or multipart, where complex ones are JSON inside
//! a string.

use super::ApiError;
use axum::{
    Form,
    body::Bytes,
    extract::{FromRequest as _, Multipart, Query, Request},
    http::header,
};
use serde_json::{Map, Value, json};
use std::{borrow::Cow, collections::HashMap};

/// A file inside a multipart request.
pub(super) struct Upload {
    pub name: String,
    pub mime: Option<String>,
    pub bytes: Bytes,
}

/// The parameters of one call.
pub(super) struct Params {
    fields: Map<String, Value>,
    uploads: HashMap<String, Upload>,
}

type Pairs = Vec<(String, String)>;

pub(super) async fn read(request: Request) -> Result<Params, ApiError> {
    let mut params = Params {
        fields: Map::new(),
        uploads: HashMap::new(),
    };
    if request.uri().query().is_some()
        && let Ok(Query(pairs)) = Query::<Pairs>::try_from_uri(request.uri())
    {
        params.add_all(pairs);
    }
    let kind = request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or_default();
    let too_large = || ApiError::new(413, "Request Entity Too Large");
    if kind.starts_with("multipart/form-data") {
        let form = Multipart::from_request(request, &())
            .await
            .map_err(|_| ApiError::bad("can't parse the form"))?;
        params.read_multipart(form).await?;
    } else if kind.starts_with("application/x-www-form-urlencoded") {
        if request.method() == axum::http::Method::POST {
            let form = Form::<Pairs>::from_request(request, &())
                .await
                .map_err(|_| too_large())?;
            params.add_all(form.0);
        }
    } else {
        let body = Bytes::from_request(request, &())
            .await
            .map_err(|_| too_large())?;
        if !body.is_empty() {
            let fields: Map<String, Value> = serde_json::from_slice(&body)
                .map_err(|_| ApiError::bad("can't parse JSON object"))?;
            params.fields.extend(fields);
        }
    }
    // A null is as good as nothing.
    params.fields.retain(|_, value| !value.is_null());
    Ok(params)
}

impl Params {
    fn add_all(&mut self, pairs: Pairs) {
        self.fields.extend(
            pairs
                .into_iter()
                .map(|(name, value)| (name, Value::String(value))),
        );
    }

    async fn read_multipart(&mut self, mut form: Multipart) -> Result<(), ApiError> {
        let broken = |_| ApiError::bad("can't parse the form");
        while let Some(part) = form.next_field().await.map_err(broken)? {
            let name = part.name().unwrap_or_default().to_owned();
            let Some(file_name) = part.file_name().map(str::to_owned) else {
                self.fields
                    .insert(name, Value::String(part.text().await.map_err(broken)?));
                continue;
            };
            let mime = part.content_type().map(str::to_owned);
            let bytes = part
                .bytes()
                .await
                .map_err(|_| ApiError::new(413, "Request Entity Too Large"))?;
            self.uploads.insert(
                name,
                Upload {
                    name: file_name,
                    mime,
                    bytes,
                },
            );
        }
        Ok(())
    }

    /// What the log keeps: the fields, and of files the name and the size.
    pub fn into_log(mut self) -> Value {
        for (name, upload) in self.uploads {
            let about = json!({"file_name": upload.name, "size": upload.bytes.len()});
            self.fields.entry(name).or_insert(about);
        }
        Value::Object(self.fields)
    }

    /// A text; a number counts as one.
    pub fn text(&self, name: &str) -> Option<Cow<'_, str>> {
        match self.fields.get(name)? {
            Value::String(text) => Some(Cow::Borrowed(text)),
            Value::Object(_) | Value::Array(_) => None,
            other => Some(Cow::Owned(other.to_string())),
        }
    }

    /// A text that may be left out, then it is empty.
    pub fn text_or_empty(&self, name: &str) -> Cow<'_, str> {
        self.text(name).unwrap_or_default()
    }

    /// A whole number, also inside a string.
    pub fn int(&self, name: &str) -> Option<i64> {
        match self.fields.get(name)? {
            Value::Number(number) => number.as_i64(),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    /// A number, also inside a string.
    pub fn float(&self, name: &str) -> Option<f64> {
        match self.fields.get(name)? {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    /// A yes or no; in a form "true", "yes" and "1" mean yes.
    pub fn flag(&self, name: &str) -> bool {
        match self.fields.get(name) {
            Some(Value::Bool(flag)) => *flag,
            Some(Value::Number(number)) => number.as_i64() == Some(1),
            Some(Value::String(text)) => matches!(
                text.trim().to_ascii_lowercase().as_str(),
                "true" | "yes" | "1"
            ),
            _ => false,
        }
    }

    pub fn has(&self, name: &str) -> bool {
        self.fields.contains_key(name)
    }

    /// A list or an object, also written as JSON inside a string; an empty string is as good as
    /// nothing.
    pub fn json(&self, name: &str) -> Result<Option<Cow<'_, Value>>, ApiError> {
        match self.fields.get(name) {
            Some(Value::String(text)) if text.trim().is_empty() => Ok(None),
            Some(Value::String(text)) => serde_json::from_str(text)
                .map(|value| Some(Cow::Owned(value)))
                .map_err(|_| {
                    ApiError::bad(format!(
                        "can't parse {} JSON object",
                        name.replace('_', " ")
                    ))
                }),
            Some(value) => Ok(Some(Cow::Borrowed(value))),
            None => Ok(None),
        }
    }

    /// The number in `chat_id`; names of channels are known to nobody here.
    pub fn chat(&self) -> Option<i64> {
        self.int("chat_id")
    }

    pub fn upload(&self, name: &str) -> Option<&Upload> {
        self.uploads.get(name)
    }

    /// All parameters as one object.
    pub fn object(&self) -> Value {
        Value::Object(self.fields.clone())
    }
}
