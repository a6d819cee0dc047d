//! The files that have passed through: stored once, found by number, by file id or by download
//! path.

use axum::body::Bytes;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A file as it was uploaded.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct StoredFile {
    /// Empty for pictures and voices, which have none in Telegram either.
    pub name: String,
    pub mime: String,
    #[serde(with = "hex")]
    pub bytes: Bytes,
}

/// All files, by number.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Files {
    last: u64,
    stored: BTreeMap<u64, StoredFile>,
}

impl Files {
    pub fn add(&mut self, file: StoredFile) -> u64 {
        self.last += 1;
        self.stored.insert(self.last, file);
        self.last
    }

    pub fn get(&self, number: u64) -> Option<&StoredFile> {
        self.stored.get(&number)
    }

    /// The number behind a `file_id`, if the file is known.
    pub fn by_id(&self, file_id: &str) -> Option<u64> {
        let digits = file_id.get(PREFIX_LENGTH..PREFIX_LENGTH + 16)?;
        let number = u64::from_str_radix(digits, 16).ok()?;
        self.stored.contains_key(&number).then_some(number)
    }

    /// The file behind a `file_path`.
    pub fn by_path(&self, path: &str) -> Option<&StoredFile> {
        let (_, name) = path.rsplit_once("file_")?;
        let number = name.split('.').next()?.parse().ok()?;
        self.get(number)
    }
}

const PREFIX_LENGTH: usize = 14;

/// A file id that looks like Telegram's: the kind is seen in the first letters.
pub(super) fn file_id(kind: &str, number: u64) -> String {
    let prefix = match kind {
        "photo" | "thumbnail" => "AgACAgIAAxkBAA",
        "sticker" => "CAACAgIAAxkBAA",
        "voice" => "AwACAgIAAxkBAA",
        _ => "BQACAgIAAxkBAA",
    };
    let suffix = if kind == "thumbnail" { "s" } else { "y" };
    format!("{prefix}{number:016x}{suffix}")
}

/// Whether the id is one of a picture: Telegram does not take another kind where a picture is asked
/// for.
pub(super) fn is_photo_id(file_id: &str) -> bool {
    file_id.starts_with("AgAC")
}

pub(super) fn unique_id(number: u64) -> String {
    format!("AQAD{number:012x}")
}

/// The path under which the bot downloads it.
pub(super) fn download_path(number: u64, file: &StoredFile) -> String {
    let (folder, extension) = match file.mime.as_str() {
        "image/jpeg" if file.name.is_empty() => ("photos", "jpg"),
        "image/png" if file.name.is_empty() => ("photos", "png"),
        "image/webp" if file.name.is_empty() => ("stickers", "webp"),
        "audio/ogg" => ("voice", "oga"),
        _ => (
            "documents",
            file.name
                .rsplit_once('.')
                .map_or("bin", |(_, extension)| extension),
        ),
    };
    format!("{folder}/file_{number}.{extension}")
}

/// What kind of file a name promises.
pub(super) fn mime_of(name: &str) -> &'static str {
    match name
        .rsplit_once('.')
        .map(|(_, extension)| extension.to_ascii_lowercase())
        .as_deref()
    {
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("png") => "image/png",
        Some("gif") => "image/gif",
        Some("webp") => "image/webp",
        Some("pdf") => "application/pdf",
        Some("ics") => "text/calendar",
        Some("txt") => "text/plain",
        Some("csv") => "text/csv",
        Some("json") => "application/json",
        Some("zip") => "application/zip",
        Some("xlsx") => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Some("docx") => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "application/octet-stream",
    }
}

/// A picture's type and its width and height, read from its first bytes; `None` if it is no
/// picture.
pub(super) fn picture(bytes: &[u8]) -> Option<(&'static str, u32, u32)> {
    let at = |from: usize, length: usize| bytes.get(from..from + length);
    let big = |from: usize, length: usize| {
        Some(
            at(from, length)?
                .iter()
                .fold(0, |sum, &b| sum << 8 | u32::from(b)),
        )
    };
    let little = |from: usize, length: usize| {
        Some(
            at(from, length)?
                .iter()
                .rev()
                .fold(0, |sum, &b| sum << 8 | u32::from(b)),
        )
    };
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some(("image/png", big(16, 4)?, big(20, 4)?));
    }
    if bytes.starts_with(b"GIF8") {
        return Some(("image/gif", little(6, 2)?, little(8, 2)?));
    }
    if bytes.starts_with(b"RIFF") && at(8, 4)? == b"WEBP" {
        let size = match at(12, 4)? {
            b"VP8X" => (little(24, 3)? + 1, little(27, 3)? + 1),
            b"VP8L" => {
                let bits = little(21, 4)?;
                ((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1)
            }
            _ => (little(26, 2)? & 0x3fff, little(28, 2)? & 0x3fff),
        };
        return Some(("image/webp", size.0, size.1));
    }
    if !bytes.starts_with(b"\xff\xd8") {
        return None;
    }
    // JPEG: from marker to marker up to the one that starts the frame.
    let mut from = 2;
    loop {
        if at(from, 1)? != b"\xff" {
            return None;
        }
        let marker = at(from + 1, 1)?[0];
        if matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc) {
            return Some(("image/jpeg", big(from + 7, 2)?, big(from + 5, 2)?));
        }
        from += match marker {
            0xff => 1,
            0x01 | 0xd0..=0xd9 => 2,
            _ => 2 + big(from + 2, 2)? as usize,
        };
    }
}

/// Bytes as hexadecimal digits, for the snapshot.
mod hex {
    use axum::body::Bytes;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(bytes: &Bytes, serializer: S) -> Result<S::Ok, S::Error> {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let digits: String = bytes
            .iter()
            .flat_map(|&byte| {
                [
                    DIGITS[usize::from(byte >> 4)],
                    DIGITS[usize::from(byte & 15)],
                ]
            })
            .map(char::from)
            .collect();
        serializer.serialize_str(&digits)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Bytes, D::Error> {
        let digits = String::deserialize(deserializer)?;
        let value = |digit: u8| char::from(digit).to_digit(16).map(|value| value as u8);
        digits
            .as_bytes()
            .chunks(2)
            .map(|pair| match pair {
                &[high, low] => Some(value(high)? << 4 | value(low)?),
                _ => None,
            })
            .collect::<Option<Vec<u8>>>()
            .map(Bytes::from)
            .ok_or_else(|| D::Error::custom("a file is not written in hexadecimal digits"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_of_pictures_are_read_from_their_first_bytes() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xe0\x08\x02";
        assert_eq!(picture(png), Some(("image/png", 640, 480)));
        let jpeg = b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x11\x08\x01\xe0\x02\x80\x03";
        assert_eq!(picture(jpeg), Some(("image/jpeg", 640, 480)));
        assert_eq!(
            picture(b"GIF89a\x80\x02\xe0\x01"),
            Some(("image/gif", 640, 480))
        );
        assert_eq!(picture(b"%PDF-1.7"), None);
        assert_eq!(picture(b"\xff\xd8\xff"), None, "a JPEG cut short");
    }

    #[test]
    fn a_file_is_found_by_its_id_and_by_its_path() {
        let mut files = Files::default();
        let number = files.add(StoredFile {
            name: "plan.pdf".to_owned(),
            mime: "application/pdf".to_owned(),
            bytes: Bytes::from_static(b"%PDF"),
        });
        assert_eq!(files.by_id(&file_id("document", number)), Some(number));
        assert_eq!(files.by_id("AgACAgIAAxkBAA"), None);
        assert_eq!(files.by_id("қазақша мәтін емес"), None);
        let path = download_path(number, files.get(number).unwrap());
        assert_eq!(path, "documents/file_1.pdf");
        assert_eq!(
            files.by_path(&path).unwrap().bytes,
            Bytes::from_static(b"%PDF")
        );
    }
}
