//! `cargo xtask …`: set-up, serve, test, release. One file per command.

mod bench;
mod brotli_size;
mod build_list;
mod bundle;
mod command;
mod commit;
mod dist;
mod file_hash;
mod fuzz;
mod headers;
mod page;
mod parts;
mod policy;
mod serve;
mod setup;
mod size;
mod spreadsheet;
mod test;
mod tidy;
mod trunk;
mod versions;
mod workspace;

use anyhow::{Result, bail};
use std::process::ExitCode;
use workspace::Workspace;

const HELP: &str = "\
cargo xtask serve [--port NUMBER] [--no-open]
                     sets up, builds, and serves the app on this machine; builds again when a source changes
cargo xtask test     sets up and runs every check and test
cargo xtask dist [--again]
                     sets up and makes the release folder, dist/; again: once more elsewhere, which must give the same bytes
cargo xtask size     the files of dist/ against their budgets
cargo xtask tidy     the rules of the repository
cargo xtask policy   the licences and sources of the crates against deny.toml
cargo xtask bench [reading]
                     how long things take, beside something known; all benches unless one is named
cargo xtask fuzz [read|carried] [--minutes NUMBER]
                     bytes that nobody thought of, for the reader of files; half an hour unless told otherwise
cargo xtask spreadsheet-files
                     makes the files of tests/corpus/spreadsheet anew, with LibreOffice
cargo xtask setup    only the set-up: everything that the others need
cargo xtask help     this";

fn main() -> ExitCode {
    match work() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason:#}");
            ExitCode::FAILURE
        }
    }
}

fn work() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((name, arguments)) = arguments.split_first() else {
        println!("{HELP}");
        return Ok(());
    };
    if name == "help" {
        println!("{HELP}");
        return Ok(());
    }
    let workspace = Workspace::find()?;
    match name.as_str() {
        "serve" => serve::serve(&workspace, arguments),
        "bench" => bench::bench(&workspace, arguments),
        "bundle" => bundle::bundle(&workspace),
        "dist" => dist::command_line(&workspace, arguments),
        "fuzz" => fuzz::fuzz(&workspace, arguments),
        "policy" => policy::policy(&workspace),
        "setup" => setup::everything(&workspace),
        "spreadsheet-files" => spreadsheet::make(&workspace),
        "size" => size::size(&workspace),
        "test" => test::test(&workspace),
        "tidy" => tidy::tidy(&workspace),
        other => bail!("there is no command {other}\n\n{HELP}"),
    }
}
