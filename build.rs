//! Turns `locales/kk.ftl` into one typed function for each text, and fails the build where a language lacks a text or
//! uses other variables: a missing translation never reaches a person.

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::Path,
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

/// Each text's key, with the variables that it uses in the order of their first use.
type Catalogue = BTreeMap<String, Vec<String>>;

fn main() {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=migrations");
    let kazakh = read_catalogue("kk");
    for lang in ["ru", "en"] {
        let other = read_catalogue(lang);
        for (key, variables) in &kazakh {
            match other.get(key) {
                None => panic!("locales/{lang}.ftl lacks `{key}`"),
                Some(used) if as_set(used) != as_set(variables) => {
                    panic!("locales/{lang}.ftl: `{key}` uses {used:?}, kk.ftl uses {variables:?}")
                }
                Some(_) => {}
            }
        }
        for key in other.keys() {
            assert!(
                kazakh.contains_key(key),
                "locales/{lang}.ftl: `{key}` is not in kk.ftl"
            );
        }
    }
    let functions: String = kazakh
        .iter()
        .map(|(key, variables)| function(key, variables))
        .collect();
    let keys: String = kazakh.keys().map(|key| format!("    {key:?},\n")).collect();
    let source =
        format!("{functions}\n/// Every text there is.\npub const KEYS: &[&str] = &[\n{keys}];\n");
    let target = Path::new(&env::var("OUT_DIR").expect("cargo sets OUT_DIR")).join("texts.rs");
    fs::write(target, source).expect("write the texts");
}

fn as_set(variables: &[String]) -> BTreeSet<&str> {
    variables.iter().map(String::as_str).collect()
}

/// `pub fn day_month(day: impl Into<Value>, month: impl Into<Value>) -> Text { … }`
fn function(key: &str, variables: &[String]) -> String {
    let name = key.replace('-', "_");
    let parameters: String = variables
        .iter()
        .map(|variable| format!("{variable}: impl Into<Value>, "))
        .collect();
    let arguments: String = variables
        .iter()
        .map(|variable| format!("({variable:?}, {variable}.into()), "))
        .collect();
    format!(
        "pub fn {name}({parameters}) -> Text {{ Text {{ key: {key:?}, arguments: vec![{arguments}] }} }}\n"
    )
}

fn read_catalogue(lang: &str) -> Catalogue {
    let path = format!("locales/{lang}.ftl");
    let source = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let resource = parser::parse(source.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{path} is not Fluent: {errors:?}"));
    let mut catalogue = Catalogue::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let key = message.id.name;
        let Some(pattern) = &message.value else {
            panic!("{path}: `{key}` has no text")
        };
        let mut variables = Vec::new();
        collect_from_pattern(pattern, &mut variables);
        assert!(
            catalogue.insert(key.to_owned(), variables).is_none(),
            "{path}: `{key}` stands twice"
        );
    }
    catalogue
}

fn collect_from_pattern(pattern: &Pattern<&str>, variables: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_from_expression(expression, variables);
        }
    }
}

fn collect_from_expression(expression: &Expression<&str>, variables: &mut Vec<String>) {
    match expression {
        Expression::Select { selector, variants } => {
            collect_from_inline(selector, variables);
            for variant in variants {
                collect_from_pattern(&variant.value, variables);
            }
        }
        Expression::Inline(inline) => collect_from_inline(inline, variables),
    }
}

fn collect_from_inline(inline: &InlineExpression<&str>, variables: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id }
            if variables.iter().any(|known| known == id.name) => {}
        InlineExpression::VariableReference { id } => variables.push(id.name.to_owned()),
        InlineExpression::Placeable { expression } => {
            collect_from_expression(expression, variables)
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_from_inline(argument, variables);
            }
        }
        _ => {}
    }
}
