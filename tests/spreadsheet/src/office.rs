//! [`Office`]: LibreOffice without a window.

use crate::way::{Opening, Saving, Through};
use anyhow::{Context, Result, bail};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the country of a computer's user is to it: how dates, numbers and truth values are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Locale {
    /// The Netherlands.
    Dutch,
    /// The United States, as a computer that nobody set up.
    American,
}

impl Locale {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::American];

    /// As LibreOffice names it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dutch => "nl-NL",
            Self::American => "en-US",
        }
    }
}

/// LibreOffice with a profile of its own, so that it shares nothing with a person who works in it.
#[derive(Debug)]
pub struct Office {
    program: PathBuf,
    folder: PathBuf,
    locale: Locale,
}

impl Office {
    /// LibreOffice (`CT_SOFFICE`) of a user in this country, with an empty folder to work in.
    ///
    /// # Errors
    /// Where the environment does not say where it is (a test without something to test must not pass), or the folder cannot be made.
    pub fn new(folder: &Path, locale: Locale) -> Result<Self> {
        let program = env::var_os("CT_SOFFICE").map(PathBuf::from);
        let program =
            program.context("CT_SOFFICE is not set: run `cargo xtask test`, which installs LibreOffice and sets it")?;
        if folder.exists() {
            fs::remove_dir_all(folder).with_context(|| format!("emptying {}", folder.display()))?;
        }
        let user = folder.join("profile/user");
        fs::create_dir_all(&user).with_context(|| format!("making {}", user.display()))?;
        let settings = format!(
            r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>{}</value></prop></item>
</oor:items>
"#,
            locale.name()
        );
        fs::write(user.join("registrymodifications.xcu"), settings).context("writing LibreOffice's settings")?;
        Ok(Self { program, folder: folder.to_path_buf(), locale })
    }

    /// Whose computer it is.
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// Where it works.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Its version, as it says it itself.
    ///
    /// # Errors
    /// Where it does not start.
    pub fn version(&self) -> Result<String> {
        Ok(self.run(&["--version".to_owned()])?.trim().to_owned())
    }

    /// Opens a CSV file and saves it as a workbook into a folder of its own. Gives the workbook.
    ///
    /// # Errors
    /// Where nothing was saved.
    pub fn to_workbook(&self, file: &Path, opening: Opening, kind: Through) -> Result<PathBuf> {
        let into = self.folder.join(format!("{}-{}", opening.name(), kind.name()));
        self.convert(file, Some(opening), kind.extension(), kind.extension(), &into)
    }

    /// Opens a CSV file and saves it as CSV. Gives the bytes.
    ///
    /// # Errors
    /// Where nothing was saved.
    pub fn to_csv(&self, file: &Path, opening: Opening, saving: Saving) -> Result<Vec<u8>> {
        let into = self.folder.join(format!("{}-{}", opening.name(), saving.name()));
        read(&self.convert(file, Some(opening), "csv", &saving.filter(), &into)?)
    }

    /// Opens a workbook and saves it as CSV. Gives the bytes.
    ///
    /// # Errors
    /// Where nothing was saved.
    pub fn workbook_to_csv(&self, workbook: &Path, saving: Saving) -> Result<Vec<u8>> {
        let into = workbook.with_extension(saving.name());
        read(&self.convert(workbook, None, "csv", &saving.filter(), &into)?)
    }

    /// Opens a text document and saves it in another form, `fodt` or `pdf`, into a folder of its own. Gives the file.
    ///
    /// # Errors
    /// Where nothing was saved.
    pub fn convert_document(&self, file: &Path, extension: &str) -> Result<PathBuf> {
        let into = self.folder.join(format!("document-{extension}"));
        self.convert(file, None, extension, extension, &into)
    }

    fn convert(
        &self,
        file: &Path,
        opening: Option<Opening>,
        extension: &str,
        filter: &str,
        into: &Path,
    ) -> Result<PathBuf> {
        let mut arguments = vec!["--norestore".to_owned()];
        arguments.extend(opening.map(|opening| format!("--infilter={}", opening.filter())));
        arguments.extend(["--convert-to", filter, "--outdir"].map(str::to_owned));
        arguments.extend([into, file].map(|path| path.display().to_string()));
        let said = self.run(&arguments)?;
        let saved = into.join(file.file_name().context("a file has a name")?).with_extension(extension);
        // It ends well even when it saved nothing.
        if saved.is_file() { Ok(saved) } else { bail!("LibreOffice did not save {}:\n{said}", saved.display()) }
    }

    fn run(&self, arguments: &[String]) -> Result<String> {
        let profile = format!("-env:UserInstallation=file://{}", self.folder.join("profile").display());
        let mut command = Command::new(&self.program);
        command.args([profile, "--headless".to_owned()]).args(arguments);
        let output = command.output().with_context(|| format!("starting {}", self.program.display()))?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        if !output.status.success() {
            bail!("LibreOffice failed ({}):\n{said}{}", output.status, String::from_utf8_lossy(&output.stderr));
        }
        Ok(said)
    }
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("reading {}", file.display()))
}
