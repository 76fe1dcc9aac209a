//! Texts that are missing, too long, or hold what nobody sees.

use super::{Advice, Field, Item, Remark, Step};

/// How long a text may be for whoever reads it.
#[derive(Clone, Copy)]
enum Limit {
    Words(usize),
    /// No more sentences than the first, and no more words than the second.
    Sentences(usize, usize),
    Characters(usize),
}

/// A text without which an edition can be used, though not well: it may not be blank.
const NEEDED: bool = true;
/// A text that may be left blank, or of which it is told elsewhere that it may not.
const OTHER: bool = false;

use Limit::{Characters, Sentences, Words};

impl Advice<'_> {
    pub(super) fn texts(&mut self) {
        let content = self.content;
        self.text(&[Field("title")], &content.title, Characters(60), NEEDED);
        self.text(&[Field("region")], &content.region, Characters(40), NEEDED);
        if content.contacts.is_empty() {
            self.tell(Remark::NoContacts, &[Field("contacts")], None);
        }
        self.each("municipalities", &content.municipalities, |municipality| {
            vec![
                ("name", municipality.name.as_str(), Characters(40), OTHER),
                ("short", &municipality.short, Characters(5), NEEDED),
            ]
        });
        self.each("former_municipalities", &content.former_municipalities, |former| {
            vec![("name", former.name.as_str(), Characters(40), OTHER)]
        });
        self.each("themes", &content.themes, |theme| {
            vec![("title", theme.title.as_str(), Characters(45), OTHER), ("purpose", &theme.purpose, Words(45), NEEDED)]
        });
        self.each("questions", &content.questions, |question| {
            vec![
                ("text", question.text.as_str(), Words(25), OTHER),
                ("why", &question.why, Sentences(2, 45), NEEDED),
                ("action", &question.action, Words(20), NEEDED),
            ]
        });
        for (place, question) in content.questions.iter().enumerate() {
            for (level, text) in question.levels.iter().enumerate() {
                let at = [Field("questions"), Item(place), Field("levels"), Item(level)];
                self.text(&at, text, Words(30), OTHER);
            }
        }
        self.each("answerers", &content.answerers, |answerer| {
            vec![("title", answerer.title.as_str(), Characters(40), NEEDED)]
        });
        self.each("sources", &content.sources, |source| {
            vec![
                ("title", source.title.as_str(), Characters(100), NEEDED),
                ("reference", &source.reference, Characters(100), OTHER),
            ]
        });
        self.each("offerings", &content.offerings, |offering| {
            vec![
                ("title", offering.title.as_str(), Characters(90), NEEDED),
                ("summary", &offering.summary, Words(40), NEEDED),
            ]
        });
        self.each("contacts", &content.contacts, |contact| {
            vec![("title", contact.title.as_str(), Characters(60), NEEDED), ("text", &contact.text, Words(120), NEEDED)]
        });
        self.each("hints", &content.hints, |hint| vec![("text", hint.text.as_str(), Words(40), OTHER)]);
    }

    fn each<T>(&mut self, list: &str, items: &[T], texts: impl Fn(&T) -> Vec<(&'static str, &str, Limit, bool)>) {
        for (place, item) in items.iter().enumerate() {
            for (field, text, limit, is_needed) in texts(item) {
                self.text(&[Field(list), Item(place), Field(field)], text, limit, is_needed);
            }
        }
    }

    fn text(&mut self, at: &[Step<'_>], text: &str, limit: Limit, is_needed: bool) {
        if text.trim().is_empty() {
            if is_needed {
                self.tell(Remark::UnfinishedText, at, None);
            }
            return;
        }
        if text.chars().any(char::is_control) {
            self.tell(Remark::ControlCharacter, at, None);
        }
        let words = text.split_whitespace().count();
        let (count, most, remark): (usize, usize, fn(usize) -> Remark) = match limit {
            Words(most) => (words, most, Remark::TooManyWords),
            Sentences(most, _) if most < sentences(text) => (sentences(text), most, Remark::TooManySentences),
            Sentences(_, most) => (words, most, Remark::TooManyWords),
            Characters(most) => (text.chars().count(), most, Remark::TooLong),
        };
        if count > most {
            self.tell(remark(most), at, Some(&count.to_string()));
        }
    }
}

/// How many sentences a text has: a new one begins with a capital letter after a full stop, a question mark or an exclamation mark. So
/// `art. 21` and `bijv. een` are no ends.
fn sentences(text: &str) -> usize {
    let words: Vec<&str> = text.split_whitespace().collect();
    let ends = |word: &str| word.trim_end_matches(['"', '\'', ')', '’', '”']).ends_with(['.', '!', '?', '…']);
    let begins = |word: &str| word.trim_start_matches(['"', '\'', '(', '‘', '“']).starts_with(char::is_uppercase);
    words.windows(2).filter(|pair| ends(pair[0]) && begins(pair[1])).count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_before_a_capital() {
        for (text, count) in [
            ("Een.", 1),
            ("Een zonder punt", 1),
            ("Een. Twee! Drie? Vier.", 4),
            ("Dat staat in art. 21 van de wet, bijv. een plan.", 1),
            ("Hij zei \"nee.\" (Zij ook.)", 2),
        ] {
            assert_eq!(sentences(text), count, "{text}");
        }
    }
}
