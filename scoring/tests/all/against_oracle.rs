//! Every number against the slow second calculation (`tests/oracle`), on random editions and submissions; and the laws of the score.

use std::sync::Arc;

use crate::support::drops::{drop_of, model_of, second};
use crate::support::now;
use crate::support::tape::{editions, entries, known, tape};
use oracle::OracleEdition;
use proptest::prelude::*;
use scoring::exchange::{guarded, read, unguarded, write};
use scoring::merge::{Choices, Entry};
use scoring::model::{Model, json};
use scoring::score::Gain;
use scoring::{Choice, Draft, Fraction, Level};
use serde_json::Value;

fn numbers(model: &Model) -> Value {
    serde_json::from_str(&json::write(model)).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, ..ProptestConfig::default() })]

    #[test]
    fn what_another_answer_or_submission_does_to_a_temperature_is_that_of_the_second_calculation(mut tape in tape()) {
        let (known, texts, files) = drop_of(&mut tape);
        let model = model_of(&known, &files);
        let (editions, _) = second(&texts, &files);
        let sheet = |entry: &Entry| oracle::read_file(&write([entry]), &editions).unwrap().remove(0).sheet();
        for conflict in model.collection.conflicts() {
            let (id, municipality) = conflict.sender();
            let edition = editions.iter().find(|edition| edition.id == id.as_str()).unwrap();
            let own = sheet(conflict.proposed());
            let before = oracle::municipality_temperature(edition, &own);
            for contrast in conflict.contrasts() {
                for (entry, effect) in conflict.entries().iter().zip(&contrast.effects) {
                    let mut other = own.clone();
                    let reply = sheet(entry).replies.get(contrast.question.id.as_str()).cloned();
                    match reply {
                        Some(reply) => other.replies.insert(contrast.question.id.to_string(), reply),
                        None => other.replies.remove(contrast.question.id.as_str()),
                    };
                    let after = oracle::municipality_temperature(edition, &other);
                    let expected = before.clone().zip(after).map(|(before, after)| oracle::exact(&(after - before)));
                    prop_assert_eq!(effect.map(|effect| effect.to_string()), expected);
                }
            }
            // With each of them the region's mean is that of a region in which it was chosen.
            let region = model.region(id.as_str()).unwrap();
            for entry in conflict.entries() {
                let mut choices = Choices::none();
                choices.choose(conflict.sender(), entry.submission().fingerprint());
                let readings = files.iter().enumerate().map(|(index, bytes)| read(&format!("{index:04}.csv"), bytes, &known, now()));
                let chosen = Model::new(readings.collect(), &known, &choices);
                let temperature = entry.submission().score().temperature;
                prop_assert_eq!(region.total.mean_with(&municipality, temperature), chosen.region(id.as_str()).unwrap().total.mean);
            }
        }
    }

    #[test]
    fn every_number_is_that_of_the_second_calculation(mut tape in tape()) {
        let (known, texts, files) = drop_of(&mut tape);
        let numbers = numbers(&model_of(&known, &files));
        let (editions, submissions) = second(&texts, &files);
        let merged = oracle::merge(&submissions, &now().to_string());

        for (line, submission) in numbers["submissions"].as_array().unwrap().iter().zip(&submissions) {
            let edition = editions.iter().find(|edition| edition.id == submission.edition).unwrap();
            let expected = oracle::score_model(edition, &submission.sheet());
            for (key, value) in expected.as_object().unwrap() {
                prop_assert_eq!(&line[key], value, "{}", key);
            }
            prop_assert_eq!(&line["fingerprint"], &Value::from(oracle::fingerprint(submission)));
        }

        let present: Vec<&OracleEdition> = editions.iter().filter(|edition| !merged.sheets(&edition.id, &[]).is_empty()).collect();
        let expected: Vec<Value> =
            present.iter().map(|edition| oracle::region_model(&oracle::region(edition, &merged.sheets(&edition.id, &[])))).collect();
        prop_assert_eq!(&numbers["regions"], &Value::from(expected));

        let mut expected = Vec::new();
        for newer in &present {
            for older in &present {
                let (after, before) = (merged.sheets(&newer.id, &[]), merged.sheets(&older.id, &[]));
                let Some(region) = oracle::change_of_region(&newer.id, &older.id, &editions, &after, &before) else { continue };
                expected.push(oracle::change_model(&region));
                for after in &after {
                    let Some(before) = before.iter().find(|before| before.municipality == after.municipality) else { continue };
                    let change = oracle::change_of_municipality(&newer.id, &older.id, &editions, after, before).unwrap();
                    expected.push(oracle::change_model(&change));
                }
            }
        }
        prop_assert_eq!(&numbers["changes"], &Value::from(expected));
    }

    #[test]
    fn the_region_total_and_all_gains_together_are_100(mut tape in tape()) {
        let (known, _, files) = drop_of(&mut tape);
        for region in model_of(&known, &files).regions {
            if let Some(total) = region.total.mean {
                let gains = Gain::sum(region.questions.iter().filter_map(|question| question.gain));
                prop_assert_eq!(total.exact() + gains.exact(), Fraction::whole(100));
                prop_assert_eq!(region.gain_of(&region.ranking), gains);
            }
            for participant in &region.participants {
                if let Some(own) = participant.score.temperature {
                    let gains = Gain::sum(participant.score.steps().iter().filter_map(|step| step.gain));
                    prop_assert_eq!(own.exact() + gains.exact(), Fraction::whole(100));
                }
            }
        }
    }

    #[test]
    fn a_better_answer_never_lowers_a_temperature(mut tape in tape(), place in any::<prop::sample::Index>()) {
        let texts = editions(&mut tape);
        let known = known(&texts);
        let edition = known.iter().next().unwrap();
        for entry in entries(&mut tape, edition) {
            let mut draft = Draft::from_submission(entry.submission());
            let before = draft.score();
            let question = edition.questions()[place.index(edition.questions().len())].clone();
            let answer = draft.answer_mut(&question.id).unwrap();
            answer.choice = match answer.choice {
                Choice::Level(level) => Choice::Level(Level::new(level.get() + 1).unwrap_or(level)),
                Choice::Unknown => Choice::Level(Level::ALL[0]),
                other => other,
            };
            let after = draft.score();
            prop_assert!(after.temperature >= before.temperature);
            for (after, before) in after.themes.iter().zip(&before.themes) {
                prop_assert!(after.temperature >= before.temperature);
            }
        }
    }

    #[test]
    fn the_order_of_rows_columns_files_and_municipalities_changes_nothing(mut tape in tape(), seed in any::<prop::sample::Index>()) {
        let (known, _, mut files) = drop_of(&mut tape);
        prop_assume!(!files.is_empty());
        let expected = model_of(&known, &files);
        // Submissions of one file each: turn the files round, and within each the rows.
        let by = seed.index(files.len());
        files.rotate_left(by);
        let turned: Vec<Vec<u8>> = files.iter().map(|bytes| turned(bytes)).collect();
        let found = model_of(&known, &turned);
        prop_assert_eq!(found.regions, expected.regions);
        prop_assert_eq!(found.changes, expected.changes);
        prop_assert_eq!(found.collection, expected.collection);
    }
}

/// A file with its rows and its columns the other way round. No field of these files is quoted.
fn turned(bytes: &[u8]) -> Vec<u8> {
    let text = std::str::from_utf8(bytes).unwrap().trim_start_matches('\u{feff}');
    let line = |line: &str| line.split(';').rev().collect::<Vec<_>>().join(";");
    let mut lines: Vec<String> = text.lines().map(line).collect();
    lines[1..].reverse();
    let mut text = lines.join("\n");
    text.push('\n');
    text.into_bytes()
}

proptest! {
    #[test]
    fn what_is_proposed_is_what_the_second_calculation_proposes(entries in prop::collection::vec(crate::support::any::read_entry(), 0..8)) {
        let editions = crate::support::small_editions();
        let text = crate::support::bytes("tests/corpus/editions/voorbeeld-klein.json");
        let files: Vec<Vec<u8>> = entries.iter().map(|entry| write([entry])).collect();
        let (_, submissions) = second(&[String::from_utf8(text).unwrap()], &files);
        let expected = oracle::merge(&submissions, &now().to_string());
        let found = model_of(&editions, &files);
        let ours: Vec<(String, String, String)> = found.decided.entries().map(|entry| {
            let submission = entry.submission();
            (submission.municipality().code.to_string(), submission.fingerprint().to_string(), entry.label().to_string())
        }).collect();
        let theirs: Vec<(String, String, String)> = expected.chosen(&[]).iter().map(|chosen| {
            (chosen.municipality.clone(), oracle::fingerprint(chosen), chosen.label.clone())
        }).collect();
        prop_assert_eq!(ours, theirs);
        let all = |conflict: &scoring::merge::Conflict<'_>| -> Vec<String> {
            conflict.entries().iter().map(|entry| entry.submission().fingerprint().to_string()).collect()
        };
        let ours: Vec<Vec<String>> = found.collection.conflicts().map(|conflict| all(&conflict)).collect();
        let theirs: Vec<Vec<String>> =
            expected.conflicts().iter().map(|conflict| conflict.entries.iter().map(oracle::fingerprint).collect()).collect();
        prop_assert_eq!(ours, theirs);
    }

    #[test]
    fn the_guard_is_that_of_the_second_calculation_and_comes_off_again(text in crate::support::any::text()) {
        let written = guarded(&text);
        prop_assert_eq!(&*written, oracle::guarded(&text));
        // What begins with an apostrophe is always guarded, so taking one off is always right.
        prop_assert_eq!(unguarded(&written), &text);
        let begins = written.trim_start();
        prop_assert!(!begins.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']));
    }

    #[test]
    fn a_fraction_is_ordered_and_added_as_the_second_calculation_does(a in any::<(u64, u32)>(), b in any::<(u64, u32)>()) {
        use oracle::exact;
        let ours = |(part, whole): (u64, u32)| Fraction::of(part.into(), u128::from(whole) + 1).unwrap();
        let theirs = |(part, whole): (u64, u32)| oracle::Fraction::new(part.into(), (u64::from(whole) + 1).into());
        prop_assert_eq!(ours(a).cmp(&ours(b)), theirs(a).cmp(&theirs(b)));
        prop_assert_eq!((ours(a) + ours(b)).to_string(), exact(&(theirs(a) + theirs(b))));
        let distance = if theirs(a) < theirs(b) { theirs(b) - theirs(a) } else { theirs(a) - theirs(b) };
        prop_assert_eq!(ours(a).distance(ours(b)).to_string(), exact(&distance));
    }
}

#[test]
fn long_fractions_are_compared_without_overflow() {
    let fraction = |part: u128, whole: u128| Fraction::of(part, whole).unwrap();
    let (most, less) = (u128::MAX, u128::MAX - 1);
    assert!(fraction(less, most) < fraction(most, less));
    assert!(fraction(most - 2, most) > fraction(less - 2, less));
    assert_eq!(fraction(most, most), Fraction::whole(1));
    assert_eq!(Arc::new(fraction(less, most)).cmp(&Arc::new(fraction(less, most))), std::cmp::Ordering::Equal);
}
