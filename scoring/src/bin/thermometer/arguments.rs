//! What was asked on the command line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::{Arg, Parser, ValueExt as _};
use scoring::Timestamp;
use scoring::exchange::Fingerprint;

use crate::{Refusal, texts};

/// What to do.
pub(crate) enum Command {
    Help,
    Check(Check),
    Compare(Compare),
    Score(Merge),
    Merge(Merge),
    Sample(Sample),
}

/// `check EDITION.json`.
pub(crate) struct Check {
    pub(crate) edition: PathBuf,
    /// `None`: the usual folder, if it is there.
    pub(crate) editions: Option<PathBuf>,
    pub(crate) json: bool,
}

/// `compare OLD.json NEW.json`.
pub(crate) struct Compare {
    pub(crate) old: PathBuf,
    pub(crate) new: PathBuf,
    pub(crate) json: bool,
}

/// `score FILE…` and `merge FILE…`.
pub(crate) struct Merge {
    pub(crate) files: Vec<PathBuf>,
    pub(crate) editions: PathBuf,
    pub(crate) now: Option<Timestamp>,
    pub(crate) json: bool,
    pub(crate) choices: Vec<Fingerprint>,
    pub(crate) out: Option<PathBuf>,
}

/// `sample --seed N --out DIR`.
pub(crate) struct Sample {
    pub(crate) seed: u64,
    pub(crate) out: PathBuf,
    pub(crate) editions: PathBuf,
    pub(crate) apart: bool,
}

/// The folder with editions where no other is named.
pub(crate) const EDITIONS: &str = "assets/editions";
/// The seed of the examples that the app shows.
const SEED: u64 = 7;

#[derive(Default)]
struct Given {
    values: Vec<OsString>,
    editions: Option<PathBuf>,
    now: Option<Timestamp>,
    json: bool,
    choices: Vec<Fingerprint>,
    out: Option<PathBuf>,
    seed: Option<u64>,
    apart: bool,
}

/// # Errors
/// What is wrong with the arguments, in Dutch.
pub(crate) fn parse(mut parser: Parser) -> Result<Command, Refusal> {
    let mut given = Given::default();
    let wrong = |error: lexopt::Error| Refusal(texts::bad_usage(&error));
    while let Some(argument) = parser.next().map_err(wrong)? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help),
            Arg::Long("json") => given.json = true,
            Arg::Long("apart") => given.apart = true,
            Arg::Long("editions") => given.editions = Some(parser.value().map_err(wrong)?.into()),
            Arg::Long("out") => given.out = Some(parser.value().map_err(wrong)?.into()),
            Arg::Long("now") => {
                let text = text(parser.value().map_err(wrong)?);
                let now = Timestamp::parse(&text);
                given.now = Some(now.ok_or_else(|| bad("--now", &text, texts::FORM_TIMESTAMP))?);
            }
            Arg::Long("choose") => {
                let text = text(parser.value().map_err(wrong)?);
                let choice = Fingerprint::parse(&text);
                given.choices.push(choice.ok_or_else(|| bad("--choose", &text, texts::FORM_FINGERPRINT))?);
            }
            Arg::Long("seed") => {
                let value = parser.value().map_err(wrong)?;
                let seed = value.parse().map_err(|_| bad("--seed", &value.to_string_lossy(), texts::FORM_SEED))?;
                given.seed = Some(seed);
            }
            Arg::Value(value) => given.values.push(value),
            other => return Err(wrong(other.unexpected())),
        }
    }
    given.command()
}

fn text(value: OsString) -> String {
    value.to_string_lossy().into_owned()
}

fn bad(option: &str, value: &str, form: &str) -> Refusal {
    Refusal(texts::bad_value(option, value, form))
}

impl Given {
    fn command(mut self) -> Result<Command, Refusal> {
        if self.values.is_empty() {
            return Err(Refusal(texts::NO_COMMAND.to_owned()));
        }
        let name = text(self.values.remove(0));
        match name.as_str() {
            "check" => {
                self.refuse(&name, &["--now", "--choose", "--out", "--seed", "--apart"])?;
                let [edition] = &self.values[..] else { return Err(Refusal(texts::ONE_EDITION.to_owned())) };
                Ok(Command::Check(Check { edition: edition.into(), editions: self.editions, json: self.json }))
            }
            "compare" => {
                self.refuse(&name, &["--now", "--choose", "--out", "--seed", "--apart", "--editions"])?;
                let [old, new] = &self.values[..] else { return Err(Refusal(texts::TWO_EDITIONS.to_owned())) };
                Ok(Command::Compare(Compare { old: old.into(), new: new.into(), json: self.json }))
            }
            "score" => {
                self.refuse(&name, &["--out", "--seed", "--apart"])?;
                Ok(Command::Score(self.merge()?))
            }
            "merge" => {
                self.refuse(&name, &["--seed", "--apart"])?;
                Ok(Command::Merge(self.merge()?))
            }
            "sample" => {
                self.refuse(&name, &["--now", "--choose", "--json"])?;
                if let Some(value) = self.values.first() {
                    return Err(Refusal(texts::bad_usage(&value.to_string_lossy())));
                }
                let out = self.out.take().ok_or_else(|| Refusal(texts::NO_FOLDER.to_owned()))?;
                let editions = self.editions_folder();
                Ok(Command::Sample(Sample { seed: self.seed.unwrap_or(SEED), out, editions, apart: self.apart }))
            }
            _ => Err(Refusal(texts::unknown_command(&name))),
        }
    }

    fn merge(self) -> Result<Merge, Refusal> {
        if self.values.is_empty() {
            return Err(Refusal(texts::NO_FILE.to_owned()));
        }
        let editions = self.editions_folder();
        let files = self.values.into_iter().map(PathBuf::from).collect();
        Ok(Merge { files, editions, now: self.now, json: self.json, choices: self.choices, out: self.out })
    }

    fn editions_folder(&self) -> PathBuf {
        self.editions.clone().unwrap_or_else(|| PathBuf::from(EDITIONS))
    }

    /// Refuses options that a command does not have, rather than passing over them.
    fn refuse(&self, command: &str, options: &[&str]) -> Result<(), Refusal> {
        let is_given = |option: &str| match option {
            "--now" => self.now.is_some(),
            "--choose" => !self.choices.is_empty(),
            "--out" => self.out.is_some(),
            "--seed" => self.seed.is_some(),
            "--apart" => self.apart,
            "--editions" => self.editions.is_some(),
            _ => self.json,
        };
        match options.iter().find(|option| is_given(option)) {
            Some(option) => Err(Refusal(texts::option_elsewhere(option, command))),
            None => Ok(()),
        }
    }
}
