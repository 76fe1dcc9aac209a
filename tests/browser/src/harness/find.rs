//! Finding things on the page and doing with them what a person does.

use crate::harness::app::{App, is_stale};
use crate::harness::files::HandedOver;
use crate::harness::look::Thing;
use anyhow::{Context, Result, bail, ensure};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// The script behind [`Thing`].
const LOOK: &str = include_str!("look.js");

/// The name that `WebDriver` gives to a reference to an element.
const REFERENCE: &str = "element-6066-11e4-a52e-4f735466cecf";

impl App {
    /// The things on the page now, in its order; possibly none.
    ///
    /// # Errors
    /// Where the page cannot be looked at.
    pub(crate) async fn all(&self, thing: &Thing) -> Result<Vec<Element>> {
        Ok(self.look(thing).await?.0)
    }

    async fn look(&self, thing: &Thing) -> Result<(Vec<Element>, Vec<String>)> {
        for _ in 0..2 {
            let seen = self.script(LOOK, thing.arguments()).await?;
            if seen["axe"] == true {
                let found = seen["found"].as_array().into_iter().flatten();
                let elements = found.map(|reference| self.element(reference)).collect::<Result<_>>()?;
                let names = seen["names"].as_array().into_iter().flatten().filter_map(Value::as_str);
                return Ok((elements, names.map(str::to_owned).collect()));
            }
            self.need_axe().await?;
        }
        bail!("axe-core does not stay in the page");
    }

    /// An element that a script gave.
    ///
    /// # Errors
    /// Where it gave something else.
    pub(crate) fn element(&self, reference: &Value) -> Result<Element> {
        let id = reference[REFERENCE].as_str().with_context(|| format!("{reference} is no element"))?;
        Ok(Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned())))
    }

    /// The one such thing, as soon as there is exactly one.
    ///
    /// # Errors
    /// Where it stays away, or there are more.
    pub(crate) async fn find(&self, thing: &Thing) -> Result<Element> {
        self.until(&thing.to_string(), async || {
            let (mut found, names) = self.look(thing).await?;
            match (found.pop(), found.len()) {
                (Some(element), 0) => Ok(element),
                (None, _) => bail!("there are {}: {names:?}", names.len()),
                (Some(_), others) => bail!("there are {}: {names:?}", others + 1),
            }
        })
        .await
    }

    /// Waits until there is no such thing.
    ///
    /// # Errors
    /// Where it stays.
    pub(crate) async fn find_none(&self, thing: &Thing) -> Result<()> {
        self.until(&format!("no {thing}"), async || {
            let found = self.all(thing).await?;
            ensure!(found.is_empty(), "there are {}", found.len());
            Ok(())
        })
        .await
    }

    /// Clicks it, as with a mouse.
    ///
    /// # Errors
    /// Where it is not there, or something else is in its way.
    pub(crate) async fn click(&self, thing: &Thing) -> Result<()> {
        self.until(&format!("a click on the {thing}"), async || {
            let element = self.find(thing).await?;
            match element.click().await {
                Err(reason) if is_stale(&reason) => Err(reason.into()),
                // What is in the way at this moment, a page that still scrolls for one, may go; and what stands behind a notice at the
                // foot of the window a person scrolls to its middle first.
                Err(reason) => {
                    self.script("arguments[0].scrollIntoView({ block: 'center' })", vec![json!(element)]).await?;
                    Err(reason).context("clicking")
                }
                Ok(()) => Ok(()),
            }
        })
        .await
    }

    /// What it says, with all that a screen reader would read; runs of blanks count as one.
    ///
    /// # Errors
    /// Where it is not there.
    pub(crate) async fn text(&self, thing: &Thing) -> Result<String> {
        let element = self.find(thing).await?;
        self.text_of(&element).await
    }

    /// What an element says, as [`Self::text`].
    ///
    /// # Errors
    /// Where it is gone.
    pub(crate) async fn text_of(&self, element: &Element) -> Result<String> {
        let text =
            self.script("return arguments[0].textContent.replace(/\\s+/g, ' ').trim()", vec![json!(element)]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// What all things of a kind say, in the page's order.
    ///
    /// # Errors
    /// Where the page cannot be looked at.
    pub(crate) async fn texts(&self, thing: &Thing) -> Result<Vec<String>> {
        let mut texts = Vec::new();
        for element in self.all(thing).await? {
            texts.push(self.text_of(&element).await?);
        }
        Ok(texts)
    }

    /// A table's cells, row by row, heads included; a cell over several columns counts once.
    ///
    /// # Errors
    /// Where it is not there.
    pub(crate) async fn table(&self, thing: &Thing) -> Result<Vec<Vec<String>>> {
        let element = self.find(thing).await?;
        self.rows_of(&element).await
    }

    /// A table's cells, as [`Self::table`].
    ///
    /// # Errors
    /// Where it is gone.
    pub(crate) async fn rows_of(&self, element: &Element) -> Result<Vec<Vec<String>>> {
        let script = "return [...arguments[0].rows].map((row) => [...row.cells].map((cell) => cell.textContent.replace(/\\s+/g, ' ').trim()))";
        let rows = self.script(script, vec![json!(element)]).await?;
        serde_json::from_value(rows).context("a table of texts")
    }

    /// The whole document as it stands.
    ///
    /// # Errors
    /// Where the browser does not give it.
    pub(crate) async fn document(&self) -> Result<String> {
        let html = self.script("return document.documentElement.outerHTML", vec![]).await?;
        Ok(html.as_str().unwrap_or_default().to_owned())
    }

    /// Presses a key where the focus is.
    ///
    /// # Errors
    /// Where the browser refuses.
    pub(crate) async fn press(&self, key: Key) -> Result<()> {
        self.strike(char::from(key)).await
    }

    /// Types one character where the focus is.
    ///
    /// # Errors
    /// Where the browser refuses.
    pub(crate) async fn strike(&self, value: char) -> Result<()> {
        let keys = KeyActions::new("keyboard".to_owned()).then(KeyAction::Down { value }).then(KeyAction::Up { value });
        self.client.perform_actions(keys).await.with_context(|| format!("pressing {value:?}"))
    }

    /// What has the focus: its role or tag, and its name.
    ///
    /// # Errors
    /// Where the page cannot be looked at.
    pub(crate) async fn focused(&self) -> Result<Focused> {
        self.need_axe().await?;
        let seen = self.script(FOCUSED, vec![]).await?;
        let text = |name: &str| seen[name].as_str().unwrap_or_default().to_owned();
        Ok(Focused { role: text("role"), name: text("name"), place: text("place"), visible: seen["visible"] == true })
    }

    /// Drops files on an element: the events that a browser sends when a person does so, with real files.
    ///
    /// # Errors
    /// Where the page throws.
    pub(crate) async fn drop_files(&self, target: &Element, files: &[HandedOver]) -> Result<()> {
        let handed: Vec<Value> = files.iter().map(|file| json!([file.name, file.bytes])).collect();
        self.script(&format!("const handed = arguments[1];\n{HAND_OVER}"), vec![json!(target), json!(handed)]).await?;
        Ok(())
    }

    /// Drops many files on an element: each with the bytes of this one and a name of its own, `7-` before it and so on.
    ///
    /// # Errors
    /// Where the page throws.
    pub(crate) async fn drop_copies(&self, target: &Element, file: &HandedOver, count: usize) -> Result<()> {
        let script = format!(
            "const handed = Array.from({{ length: {count} }}, (_, place) => [`${{place + 1}}-${{arguments[1]}}`, arguments[2]]);\n{HAND_OVER}"
        );
        self.script(&script, vec![json!(target), json!(file.name), json!(file.bytes)]).await?;
        Ok(())
    }

    /// Pastes on the page, as from another program: files, or else a text.
    ///
    /// # Errors
    /// Where the page throws.
    pub(crate) async fn paste(&self, files: &[HandedOver], text: &str) -> Result<()> {
        let handed: Vec<Value> = files.iter().map(|file| json!([file.name, file.bytes])).collect();
        self.script(PASTE, vec![json!(handed), json!(text)]).await?;
        Ok(())
    }
}

/// What has the focus.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Focused {
    /// Its role, or its tag where it has none.
    pub(crate) role: String,
    /// Its accessible name.
    pub(crate) name: String,
    /// Where in the document it is: its path of child numbers.
    pub(crate) place: String,
    /// Whether it shows that it has the focus, and is in the window.
    pub(crate) visible: bool,
}

/// Compares the looks of the focused thing, and of what is around it, with and without the focus: a ring, a border, a shadow or
/// another background. (A ring may be drawn on a label around a hidden control.)
const FOCUSED: &str = "
const axe = window.axe, element = document.activeElement;
try { axe.teardown(); } catch { /* nothing was set up */ }
axe.setup(document.documentElement);
const role = axe.commons.aria.getRole(element) ?? element.tagName.toLowerCase();
const name = (axe.commons.text.accessibleText(element) || element.textContent).replace(/\\s+/g, ' ').trim();
axe.teardown();
const around = [element, element.parentElement, element.nextElementSibling].filter(Boolean);
const looks = () => JSON.stringify(around.map((one) => { const style = getComputedStyle(one);
  return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.borderColor, style.backgroundColor, style.textDecoration]; }));
const box = element.getBoundingClientRect();
const inside = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth && box.width > 0 && box.height > 0;
const focused = looks();
const place = []; for (let one = element; one.parentElement; one = one.parentElement) place.unshift([...one.parentElement.children].indexOf(one));
const style = getComputedStyle(element);
const ring = around.some((one) => { const style = getComputedStyle(one); return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none'; });
return { role, name, place: place.join('.'), visible: inside && ring };
";

/// Hands `handed` over to `arguments[0]`, each a name and bytes.
const HAND_OVER: &str = "
const transfer = new DataTransfer();
for (const [name, bytes] of handed) transfer.items.add(new File([new Uint8Array(bytes)], name, { type: 'text/csv' }));
for (const kind of ['dragenter', 'dragover', 'drop'])
  arguments[0].dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, composed: true, dataTransfer: transfer }));
";

const PASTE: &str = "
const [handed, text] = arguments;
const clipboardData = new DataTransfer();
for (const [name, bytes] of handed) clipboardData.items.add(new File([new Uint8Array(bytes)], name, { type: 'text/csv' }));
if (text) clipboardData.setData('text/plain', text);
const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
// Firefox lets no script put files in it otherwise.
Object.defineProperty(event, 'clipboardData', { value: clipboardData });
(document.activeElement ?? document.body).dispatchEvent(event);
";
