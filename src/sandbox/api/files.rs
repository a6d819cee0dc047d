//! Files that the bot sends, by upload or by id, and the way to files that people sent.

use super::{Answer, ApiError, params::Params};
use crate::sandbox::{
    files::{StoredFile, download_path, is_photo_id, mime_of, picture, unique_id},
    message::Media,
    state::World,
};
use serde_json::{Value, json};

/// A bot downloads files up to 20 MB.
const LARGEST_DOWNLOAD: usize = 20 * 1024 * 1024;
/// A picture may have 10 MB.
const LARGEST_PHOTO: usize = 10 * 1024 * 1024;
/// Width and height of a picture together.
const LONGEST_SIDES: u32 = 10_000;

pub(super) fn get_file(world: &mut World, params: &mut Params) -> Answer {
    let id = params.text_or_empty("file_id");
    let number = world
        .files
        .by_id(&id)
        .ok_or_else(|| ApiError::bad("invalid file_id"))?;
    let file = world
        .files
        .get(number)
        .ok_or_else(|| ApiError::bad("invalid file_id"))?;
    if file.bytes.len() > LARGEST_DOWNLOAD {
        return Err(ApiError::bad("file is too big"));
    }
    Ok(json!({
        "file_id": id, "file_unique_id": unique_id(number), "file_size": file.bytes.len(),
        "file_path": download_path(number, file),
    }))
}

/// The medium of an `InputMedia` in an album or an edit.
pub(super) fn input_media(
    world: &mut World,
    params: &Params,
    media: &Value,
) -> Result<Media, ApiError> {
    let reference = media["media"]
        .as_str()
        .ok_or_else(|| ApiError::bad("media not found"))?;
    match media["type"].as_str() {
        Some("photo") => photo(world, params, "media", reference),
        Some("document") => document(world, params, "media", reference),
        Some(other) => Err(ApiError::bad(format!(
            "the sandbox does not emulate media of type {other} yet; extend `input_media` in \
             src/sandbox/api/files.rs"
        ))),
        None => Err(ApiError::bad("type must be specified")),
    }
}

/// A picture: uploaded under `field` or by `attach://`, or known by its id.
pub(super) fn photo(
    world: &mut World,
    params: &Params,
    field: &str,
    reference: &str,
) -> Result<Media, ApiError> {
    let file = match find(world, params, field, reference)? {
        Source::Known(number) if is_photo_id(reference) => number,
        Source::Known(_) => {
            return Err(ApiError::bad("can't use file of type Document as Photo"));
        }
        Source::Upload(upload) => {
            if upload.bytes.len() > LARGEST_PHOTO {
                return Err(ApiError::bad("file is too big"));
            }
            let (mime, width, height) =
                picture(&upload.bytes).ok_or_else(|| ApiError::bad("IMAGE_PROCESS_FAILED"))?;
            let (short, long) = (width.min(height), width.max(height));
            if short == 0 || width + height > LONGEST_SIDES || long / short > 20 {
                return Err(ApiError::bad("PHOTO_INVALID_DIMENSIONS"));
            }
            world.files.add(StoredFile {
                name: String::new(),
                mime: mime.to_owned(),
                bytes: upload.bytes.clone(),
            })
        }
    };
    let bytes = world
        .files
        .get(file)
        .map(|file| file.bytes.clone())
        .unwrap_or_default();
    let (_, width, height) = picture(&bytes).unwrap_or(("image/jpeg", 1280, 960));
    Ok(Media::Photo {
        file,
        width,
        height,
        size: bytes.len(),
    })
}

/// Any file: uploaded under `field` or by `attach://`, or known by its id.
pub(super) fn document(
    world: &mut World,
    params: &Params,
    field: &str,
    reference: &str,
) -> Result<Media, ApiError> {
    let file = match find(world, params, field, reference)? {
        Source::Known(number) => number,
        Source::Upload(upload) => {
            let promised = mime_of(&upload.name);
            let mime = match upload.mime.as_deref() {
                Some(mime) if promised == "application/octet-stream" => mime,
                _ => promised,
            };
            world.files.add(StoredFile {
                name: upload.name.clone(),
                mime: mime.to_owned(),
                bytes: upload.bytes.clone(),
            })
        }
    };
    let stored = world
        .files
        .get(file)
        .ok_or_else(|| ApiError::bad("invalid file_id"))?;
    Ok(Media::Document {
        file,
        name: stored.name.clone(),
        mime: stored.mime.clone(),
        size: stored.bytes.len(),
    })
}

/// Where a file comes from.
enum Source<'a> {
    Known(u64),
    Upload(&'a super::params::Upload),
}

fn find<'a>(
    world: &World,
    params: &'a Params,
    field: &str,
    reference: &str,
) -> Result<Source<'a>, ApiError> {
    let upload = match reference.strip_prefix("attach://") {
        Some(name) => params.upload(name),
        None => params.upload(field),
    };
    if let Some(upload) = upload {
        return if upload.bytes.is_empty() {
            Err(ApiError::bad("file must be non-empty"))
        } else {
            Ok(Source::Upload(upload))
        };
    }
    if reference.is_empty() {
        return Err(ApiError::bad(format!("there is no {field} in the request")));
    }
    if reference.starts_with("http://") || reference.starts_with("https://") {
        return Err(ApiError::bad(
            "failed to get HTTP URL content (the sandbox fetches nothing from the web: upload the \
             file)",
        ));
    }
    let number = world.files.by_id(reference);
    number.map(Source::Known).ok_or_else(|| {
        ApiError::bad(
            "wrong remote file identifier specified: Wrong string length or unknown to the sandbox",
        )
    })
}
