//! The house rules: who may know whom, what a migration must keep, what stands in which language.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Each layer, and the layers that it may name. Everything else is a one-way street.
const LAYERS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("activity", &[]),
    ("clock", &["domain"]),
    ("i18n", &["domain"]),
    ("store", &["domain"]),
    ("imports", &["domain"]),
    ("exports", &["domain"]),
    ("views", &["domain", "i18n"]),
    ("telegram", &["domain", "views"]),
    ("sandbox", &[]),
    ("demo", &["domain", "store", "clock"]),
    (
        "bot",
        &[
            "activity", "domain", "clock", "exports", "i18n", "store", "views", "telegram",
        ],
    ),
    (
        "jobs",
        &["activity", "domain", "clock", "store", "views", "telegram"],
    ),
    ("web", &["bot", "clock", "store"]),
    (
        "app",
        &[
            "activity", "bot", "clock", "domain", "jobs", "store", "telegram", "web",
        ],
    ),
    ("config", &["domain"]),
    (
        "commands",
        &[
            "app", "clock", "config", "demo", "domain", "imports", "sandbox", "store", "telegram",
        ],
    ),
];

/// Where teloxide may be named: another messenger could be put in front of the rest.
const KNOWS_TELOXIDE: [&str; 2] = ["bot", "telegram"];

#[test]
fn every_layer_knows_only_the_layers_below_it() {
    for (layer, may_know) in LAYERS {
        for file in files_of(layer) {
            let source = without_tests(&fs::read_to_string(&file).unwrap());
            for known in named_layers(&source) {
                assert!(
                    known == *layer || may_know.contains(&known.as_str()),
                    "{} names crate::{known}; {layer} may name {may_know:?}",
                    file.display()
                );
            }
            let is_sandbox = *layer == "sandbox";
            assert!(
                KNOWS_TELOXIDE.contains(layer) || is_sandbox || !source.contains("teloxide::"),
                "{} names teloxide",
                file.display()
            );
        }
    }
}

#[test]
fn every_layer_is_listed() {
    for entry in fs::read_dir("src").unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let is_listed = LAYERS.iter().any(|(layer, _)| *layer == name);
        assert!(
            is_listed || name == "lib" || name == "main",
            "src/{name} is in no layer"
        );
    }
}

#[test]
fn grouped_imports_are_read() {
    let named =
        named_layers("use crate::{domain::{Meeting, Region}, store::Tx}; crate::views::card()");
    assert_eq!(
        named.into_iter().collect::<Vec<_>>(),
        ["domain", "store", "views"]
    );
}

#[test]
fn sql_stands_in_the_store_only() {
    for (layer, _) in LAYERS.iter().filter(|(layer, _)| *layer != "store") {
        for file in files_of(layer) {
            let source = without_tests(&fs::read_to_string(&file).unwrap());
            assert!(
                !source.contains("sqlx::query"),
                "{} has SQL",
                file.display()
            );
        }
    }
}

/// `src/store/mod.rs` says why.
#[test]
fn no_limit_makes_sqlite_compile_a_statement_each_time() {
    for file in files_of("store") {
        let source = fs::read_to_string(&file).unwrap();
        for line in source.lines().filter(|line| !line.starts_with("//!")) {
            assert!(
                !line.contains("limit ?"),
                "{}: {line} should say limit +?",
                file.display()
            );
        }
    }
}

#[test]
fn every_table_is_strict() {
    for entry in fs::read_dir("migrations").unwrap() {
        let path = entry.unwrap().path();
        let sql = fs::read_to_string(&path).unwrap();
        let is_code = |line: &&str| !line.trim_start().starts_with("--");
        let sql = sql.lines().filter(is_code).collect::<Vec<_>>().join("\n");
        for table in sql.split("create table ").skip(1) {
            let end = table.split(';').next().unwrap();
            assert!(
                end.contains(") strict"),
                "{}: {}",
                path.display(),
                table.lines().next().unwrap()
            );
        }
    }
}

#[test]
fn the_lock_file_and_the_sources_name_no_registry_of_a_workplace() {
    let lock = fs::read_to_string("Cargo.lock").unwrap();
    for line in lock.lines().filter(|line| line.starts_with("source = ")) {
        assert_eq!(
            line,
            "source = \"registry+https://github.com/rust-lang/crates.io-index\""
        );
    }
}

fn files_of(layer: &str) -> Vec<PathBuf> {
    let mut files = vec![PathBuf::from(format!("src/{layer}.rs"))];
    collect(Path::new(&format!("src/{layer}")), &mut files);
    files.retain(|file| file.exists());
    assert!(!files.is_empty(), "there is no layer {layer}");
    files
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() && path.file_name().is_none_or(|name| name != "tests") {
            collect(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs")
            && path.file_stem().is_none_or(|name| name != "tests")
        {
            files.push(path);
        }
    }
}

/// A file's own tests may reach further than the file.
fn without_tests(source: &str) -> String {
    source
        .split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap()
        .to_owned()
}

/// The first path segment after every `crate::`, grouped imports included.
fn named_layers(source: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let code: String = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .map(|line| format!("{line}\n"))
        .collect();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let group = match rest.strip_prefix('{') {
            Some(inner) => top_level(inner),
            None => vec![rest],
        };
        for item in group {
            let name: String = item
                .trim_start()
                .chars()
                .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
                .collect();
            if !name.is_empty() {
                found.insert(name);
            }
        }
    }
    found
}

fn top_level(inner: &str) -> Vec<&str> {
    let (mut depth, mut start, mut items) = (0, 0, vec![]);
    for (index, letter) in inner.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => {
                items.push(&inner[start..index]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                items.push(&inner[start..index]);
                start = index + 1;
            }
            _ => {}
        }
    }
    items
}
