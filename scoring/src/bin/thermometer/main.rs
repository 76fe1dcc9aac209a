//! The command `thermometer`: what the app does, for scripts and for tests. The only part of this crate that reads files and asks the clock.
//!
//! Exit 0: all accepted; 1: something set aside or in conflict, or an edition with problems; 2: usage, or a file that cannot be opened.

mod arguments;
mod check;
mod compare;
mod editions;
mod merge;
mod report;
mod sample;
mod texts;

use std::io::Write as _;
use std::process::ExitCode;

use arguments::{Command, parse};

/// Why the command cannot do what was asked; its text is Dutch. Exit 2.
#[derive(Debug)]
struct Refusal(String);

/// What the command made: the text for standard output, and whether all was accepted.
struct Done {
    output: String,
    is_all_accepted: bool,
}

fn main() -> ExitCode {
    let done = parse(lexopt::Parser::from_env()).and_then(|command| match command {
        Command::Help => Ok(Done { output: texts::HELP.to_owned(), is_all_accepted: true }),
        Command::Check(check) => check::run(&check),
        Command::Compare(compare) => compare::run(&compare),
        Command::Score(merge) | Command::Merge(merge) => merge::run(&merge),
        Command::Sample(sample) => sample::run(&sample),
    });
    match done {
        Ok(done) => {
            // A closed pipe (`| head`) is no error of ours.
            let _ = std::io::stdout().write_all(done.output.as_bytes());
            if done.is_all_accepted { ExitCode::SUCCESS } else { ExitCode::from(1) }
        }
        Err(Refusal(reason)) => {
            let _ = writeln!(std::io::stderr(), "thermometer: {reason}");
            ExitCode::from(2)
        }
    }
}
