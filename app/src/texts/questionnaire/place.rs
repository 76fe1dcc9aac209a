//! A place in an edition file in words: `questions[EH-07].levels[2]` is vraag EH-07, niveau 2.

/// What an item of a list is called, by the name of the list.
const ITEMS: [(&str, &str); 12] = [
    ("municipalities", "gemeente"),
    ("former_municipalities", "vroegere gemeente"),
    ("themes", "thema"),
    ("questions", "vraag"),
    ("answerers", "rol"),
    ("sources", "bron"),
    ("offerings", "aanbod"),
    ("contacts", "contact"),
    ("hints", "opmerking"),
    ("when", "voorwaarde"),
    ("recipients", "sleutel"),
    ("tile", "getal"),
];

/// A path as people read it, from [`scoring::edition::Finding::path`], in words. Fields are named as they stand in the file.
pub(crate) fn words(path: &str) -> String {
    let steps: Vec<String> = path.split('.').filter(|step| !step.is_empty()).map(step).collect();
    if steps.is_empty() { "het hele bestand".to_owned() } else { steps.join(", ") }
}

/// `questions[EH-07]`, `levels[2]` or `why`.
fn step(step: &str) -> String {
    let Some((list, item)) = step.strip_suffix(']').and_then(|step| step.split_once('[')) else {
        return format!("veld “{step}”");
    };
    if list == "levels" {
        return format!("niveau {item}");
    }
    let name = ITEMS.iter().find(|(other, _)| *other == list).map(|(_, name)| *name);
    match (name, item.parse::<usize>()) {
        // A place in the list, from 0; an id has a letter.
        (Some(name), Ok(place)) => format!("{name} nummer {} in de lijst", place + 1),
        (Some(name), Err(_)) => format!("{name} {item}"),
        (None, Ok(place)) => format!("“{list}” nummer {}", place + 1),
        (None, Err(_)) => format!("“{list}” {item}"),
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn places_are_told_in_words() {
        for (path, expected) in [
            ("", "het hele bestand"),
            ("title", "veld “title”"),
            ("questions[EH-07].levels[2]", "vraag EH-07, niveau 2"),
            ("questions[EH-07].levels", "vraag EH-07, veld “levels”"),
            ("questions[EH-07].sources[1]", "vraag EH-07, bron nummer 2 in de lijst"),
            ("questions[5].why", "vraag nummer 6 in de lijst, veld “why”"),
            ("municipalities[GM0599].tile", "gemeente GM0599, veld “tile”"),
            (
                "hints[0].when[1].at_least",
                "opmerking nummer 1 in de lijst, voorwaarde nummer 2 in de lijst, veld “at_least”",
            ),
            ("recipients[0]", "sleutel nummer 1 in de lijst"),
            ("vragen[2]", "“vragen” nummer 3"),
        ] {
            assert_eq!(words(path), expected);
        }
    }
}
