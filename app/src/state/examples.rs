//! The invented municipalities' answers, in the stored form of a draft: who tries Invullen or Resultaat begins from them.
//!
//! The same answers stand in `examples/<edition>.csv`, which Samenvoegen and Regio read as they read any file. Reading that here too
//! would make the pages for filling in carry the whole reader; a test keeps both files equal.

use crate::state::stored::StoredAnswer;
use scoring::{Draft, EditionId};
use std::collections::BTreeMap;

/// For each municipality's code, its answers by question.
type Invented = BTreeMap<String, BTreeMap<String, StoredAnswer>>;

/// The file of an example edition, from the page.
pub(crate) fn path(edition: &EditionId) -> String {
    format!("examples/{edition}.json")
}

/// The draft with its municipality's invented answers; as it was where there are none.
pub(crate) fn filled_in(mut draft: Draft, json: &[u8]) -> Draft {
    // As text: the JSON reader for bytes would be a second copy of the one for text, which reads everything else.
    let json = std::str::from_utf8(json).unwrap_or_default();
    let invented: Invented = serde_json::from_str(json).unwrap_or_default();
    let own = invented.get(draft.municipality().code.as_str());
    let questions: Vec<_> = draft.answers().map(|(question, _)| question.id.clone()).collect();
    for question in questions {
        let answer = own.and_then(|own| own.get(question.as_str())).and_then(StoredAnswer::answer);
        if let (Some(place), Some(answer)) = (draft.answer_mut(&question), answer) {
            *place = answer;
        }
    }
    draft
}

#[cfg(test)]
mod tests {
    use super::*;
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
            answers.map(|(question, answer)| (question.id.to_string(), StoredAnswer::of(answer, 0, 0))).collect()
        };
        let all: Invented = drafts.iter().map(|draft| (draft.municipality().code.to_string(), own(draft))).collect();
        serde_json::to_string(&all).unwrap() + "\n"
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
        let json = std::fs::read(file).unwrap();
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
