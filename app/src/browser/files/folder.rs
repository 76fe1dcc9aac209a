//! Folders that were dropped: every file in them, however deep.

use super::{Chosen, all};
use js_sys::{Array, Function, Promise};
use leptos::task::spawn_local;
use scoring::exchange::COUNT_LIMIT;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DataTransfer, File, FileSystemDirectoryEntry, FileSystemEntry, FileSystemFileEntry};

/// Something that was dropped.
enum Item {
    File(Chosen),
    Folder(FileSystemDirectoryEntry),
}

/// Hands over every file that was dropped, at once where there is no folder among them. What is dropped can only be asked for during the
/// event itself; what is in a folder comes later.
pub(super) fn unpack(transfer: &DataTransfer, taken: impl Fn(Vec<Chosen>) + 'static) {
    let items = items(transfer);
    if !items.iter().any(|item| matches!(item, Item::Folder(_))) {
        taken(transfer.files().map(all).unwrap_or_default());
        return;
    }
    spawn_local(async move {
        let mut found = Vec::new();
        for item in items {
            match item {
                Item::File(file) => found.push(file),
                Item::Folder(folder) => walk(folder, &mut found).await,
            }
        }
        taken(found);
    });
}

fn items(transfer: &DataTransfer) -> Vec<Item> {
    let items = transfer.items();
    let item = |index| {
        let item = items.get(index).filter(|item| item.kind() == "file")?;
        let entry = item.webkit_get_as_entry().ok().flatten();
        match entry.filter(FileSystemEntry::is_directory) {
            Some(folder) => Some(Item::Folder(folder.unchecked_into())),
            None => item.get_as_file().ok().flatten().map(|file| Item::File(Chosen::File(file))),
        }
    };
    (0..items.length()).filter_map(item).collect()
}

/// Every file in a folder and in the folders in it; also what the browser does not give, by its name. Ends where there are more than a
/// drop may have: it is refused then anyway.
async fn walk(folder: FileSystemDirectoryEntry, found: &mut Vec<Chosen>) {
    let mut open = vec![folder];
    while let Some(folder) = open.pop() {
        let reader = folder.create_reader();
        // A browser gives a few at a time, and none when there are no more.
        loop {
            let entries = answer(|ready, failed| {
                let _ = reader.read_entries_with_callback_and_callback(ready, failed);
            });
            let Some(entries) = entries.await.and_then(|entries| entries.dyn_into::<Array>().ok()) else {
                found.push(Chosen::Lost(folder.name()));
                break;
            };
            for entry in entries.iter().map(JsCast::unchecked_into::<FileSystemEntry>) {
                if entry.is_directory() {
                    open.push(entry.unchecked_into());
                    continue;
                }
                let name = entry.name();
                let entry: FileSystemFileEntry = entry.unchecked_into();
                let file = answer(|ready, failed| entry.file_with_callback_and_callback(ready, failed)).await;
                found.push(file.map_or(Chosen::Lost(name), |file| Chosen::File(file.unchecked_into::<File>())));
            }
            if entries.length() == 0 || found.len() > COUNT_LIMIT {
                break;
            }
        }
    }
}

/// Waits for what a browser answers by calling back; `None` where it refuses.
async fn answer(ask: impl FnOnce(&Function, &Function)) -> Option<JsValue> {
    let mut ask = Some(ask);
    let promise = Promise::new(&mut |ready, failed| {
        if let Some(ask) = ask.take() {
            ask(&ready, &failed);
        }
    });
    JsFuture::from(promise).await.ok()
}
