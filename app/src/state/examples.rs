//! The invented municipalities' answers, in the stored form of a draft: who tries Invullen or Resultaat begins from them.
//!
//! The same answers stand in `examples/<edition>.csv`, which Samenvoegen and Regio read as they read any file. Reading that here too
//! would make the pages for filling in carry the whole reader; a test keeps both files equal.

use crate::state::stored::StoredAnswer;
use scoring::{Draft, EditionId, Json};

/// The file of an example edition, from the page.
pub(crate) fn path(edition: &EditionId) -> String {
    format!("examples/{edition}.json")
}

/// The draft with its municipality's invented answers; as it was where there are none. The file has the answers of each municipality
/// by its code, and in there by question.
pub(crate) fn filled_in(mut draft: Draft, invented: &Json) -> Draft {
    let own = invented.field(draft.municipality().code.as_str());
    let questions: Vec<_> = draft.answers().map(|(question, _)| question.id.clone()).collect();
    for question in questions {
        let stored = own.and_then(|own| own.field(question.as_str())).and_then(StoredAnswer::of_json);
        let answer = stored.and_then(|stored| stored.answer());
        if let (Some(place), Some(answer)) = (draft.answer_mut(&question), answer) {
            *place = answer;
        }
    }
    draft
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::stored::Stamp;
    use scoring::{Edition, Editions, Timestamp, exchange};
    use std::path::PathBuf;
    use std::sync::Arc;

    fn assets() -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../assets")
    }

    fn drafts(edition: &Arc<Edition>) -> Vec<Draft> {
        let csv = std::fs::read(assets().join(format!("examples/{}.csv", edition.id()))).unwrap();
        let reading = exchange::read("voorbeeld.csv", &csv, &Editions::alone(Arc::clone(edition)), Timestamp::EPOCH);
        reading.submissions().map(|entry| Draft::from_submission(entry.submission())).collect()
    }

    fn written(drafts: &[Draft]) -> String {
        let own = |draft: &Draft| {
            let answers = draft.answers();
            answers
                .map(|(question, answer)| (question.id.to_string(), StoredAnswer::of(answer, Stamp::default()).json()))
                .collect()
        };
        let all = drafts.iter().map(|draft| (draft.municipality().code.to_string(), Json::Object(own(draft))));
        format!("{}\n", Json::Object(all.collect()))
    }

    /// After new examples: `UPDATE_GOLDEN=1 cargo test -p app examples`.
    fn check(id: &str) {
        let edition =
            Arc::new(Edition::read(&std::fs::read(assets().join(format!("editions/{id}.json"))).unwrap()).unwrap());
        let drafts = drafts(&edition);
        assert_eq!(drafts.len(), edition.municipalities().len());
        let file = assets().join(path(edition.id()));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&file, written(&drafts)).unwrap();
        }
        let json = Json::read(&std::fs::read(file).unwrap()).unwrap();
        for draft in drafts {
            let empty = Draft::new(Arc::clone(&edition), &draft.municipality().code).unwrap();
            assert_eq!(filled_in(empty, &json), draft);
        }
    }

    #[test]
    fn the_invented_answers_are_those_of_the_exchange_file() {
        check("voorbeeld-2025");
        check("voorbeeld-2026");
    }
}
