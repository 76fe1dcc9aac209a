//! What to write back to each municipality, made of the lines of the receipt.

use crate::texts::merge::reply::{self as texts, Named, Purpose};
use scoring::Timestamp;
use scoring::order;
use scoring::problem::Severity;
use scoring::receipt::{Line, Outcome, Unopened};

/// A message to one municipality, or about one file of which nobody knows whose it is.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct Reply {
    /// Whom it is for.
    pub(super) to: String,
    /// The edition; empty where it is not known.
    pub(super) edition: String,
    /// What it is about.
    pub(super) purpose: Purpose,
    /// The whole message, paragraphs with an empty line between them.
    pub(super) text: String,
}

/// Whose lines go in one message: edition and municipality, or else the line alone.
#[derive(PartialEq, Eq)]
enum Whose<'a> {
    Municipality(&'a str, &'a str),
    Nobody,
}

impl Reply {
    /// All of them: what must be mended first, then what is asked; of each by edition and name. Every line of the receipt is in one.
    pub(super) fn all(lines: &[Line], made: impl Fn(Timestamp) -> String) -> Vec<Self> {
        let mut groups: Vec<(Whose<'_>, Vec<&Line>)> = Vec::new();
        let mut sorted: Vec<&Line> = lines.iter().collect();
        order::sort_by(&mut sorted, |a, b| key(a).cmp(&key(b)));
        for line in sorted {
            let whose = whose(line);
            match groups.last_mut() {
                Some((last, group)) if *last == whose && whose != Whose::Nobody => group.push(line),
                _ => groups.push((whose, vec![line])),
            }
        }
        let mut replies: Vec<Self> = groups.iter().map(|(_, lines)| Self::new(lines, &made)).collect();
        order::sort_by(&mut replies, |a, b| {
            (a.purpose, &a.edition, &a.to, &a.text).cmp(&(b.purpose, &b.edition, &b.to, &b.text))
        });
        replies
    }

    fn new(lines: &[&Line], made: &impl Fn(Timestamp) -> String) -> Self {
        let first = lines[0];
        let is_known = whose(first) != Whose::Nobody;
        let mut paragraphs = vec![texts::GREETING.to_owned()];
        paragraphs.push(if is_known {
            texts::thanks(&first.name, first.edition.as_str())
        } else {
            texts::THANKS.to_owned()
        });
        let (mut differing, mut overruled, mut noticed) = (Vec::new(), Vec::new(), Vec::new());
        let (mut must_mend, mut has_open, mut waits) = (false, false, false);
        for line in lines {
            let named = named(line, made);
            match &line.outcome {
                Outcome::Accepted => {
                    has_open |= named.answered.0 < named.answered.1;
                    paragraphs.push(texts::counts(&named));
                    noticed.extend(told(line, Severity::Warning));
                }
                Outcome::Duplicate { .. } => paragraphs.push(texts::double(line.file.as_str())),
                Outcome::Proposed | Outcome::NotProposed => differing.push(named),
                Outcome::NotChosen => overruled.push(line.file.to_string()),
                Outcome::SetAside | Outcome::FileRefused => {
                    must_mend = true;
                    paragraphs.push(texts::set_aside(line.file.as_str(), &told(line, Severity::Error)));
                }
                Outcome::Unopened(why) => {
                    // What waits for the key of whoever merges is not the municipality's to mend.
                    let is_waiting = *why == Unopened::Encrypted;
                    waits |= is_waiting;
                    must_mend |= !is_waiting;
                    paragraphs.push(texts::unopened(line.file.as_str(), *why));
                }
            }
        }
        let is_asked = !differing.is_empty() || has_open || !noticed.is_empty();
        if !differing.is_empty() {
            paragraphs.push(texts::differ(&differing));
        }
        if !overruled.is_empty() {
            paragraphs.push(texts::overruled(&overruled));
        }
        if !noticed.is_empty() {
            paragraphs.push(format!("{}{}\n{}", texts::NOTICED, texts::items(&noticed), texts::CHECK));
        }
        let purpose = if must_mend {
            Purpose::Mend
        } else if is_asked {
            Purpose::Ask
        } else if waits {
            Purpose::Wait
        } else {
            Purpose::Thank
        };
        match purpose {
            Purpose::Mend => paragraphs.push(texts::MEND.to_owned()),
            Purpose::Ask | Purpose::Wait => {}
            Purpose::Thank => paragraphs.push(texts::ALL_WELL.to_owned()),
        }
        paragraphs.push(texts::CLOSING.to_owned());
        Self {
            to: if is_known { first.name.clone() } else { format!("{} ({})", first.file, texts::UNKNOWN) },
            edition: if is_known { first.edition.as_str().to_owned() } else { String::new() },
            purpose,
            text: paragraphs.join("\n\n"),
        }
    }
}

fn whose(line: &Line) -> Whose<'_> {
    if line.name.is_empty() {
        Whose::Nobody
    } else {
        Whose::Municipality(line.edition.as_str(), line.municipality.as_str())
    }
}

fn key(line: &Line) -> (&str, &str, &str) {
    match whose(line) {
        Whose::Municipality(edition, municipality) => (edition, municipality, line.file.as_str()),
        Whose::Nobody => ("", "", line.file.as_str()),
    }
}

fn named(line: &Line, made: &impl Fn(Timestamp) -> String) -> Named {
    let at = line.filled_at.as_str();
    Named {
        file: line.file.to_string(),
        made: Timestamp::parse(at).map_or_else(|| at.to_owned(), made),
        fingerprint: line.fingerprint.map(|fingerprint| fingerprint.to_string()).unwrap_or_default(),
        answered: line.coverage.map_or((0, 0), |coverage| (coverage.answered(), coverage.questions())),
    }
}

/// What is told of a line, but how many questions are open: the message asks for those anyway.
fn told(line: &Line, severity: Severity) -> Vec<String> {
    let of_weight = line.problems.iter().filter(|problem| problem.severity() == severity);
    of_weight.filter(|problem| problem.kind.name() != "unanswered").map(ToString::to_string).collect()
}

#[cfg(test)]
mod tests;
