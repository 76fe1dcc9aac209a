//! Municipalities that cannot be told apart.

use super::{Advice, Field, Item, Remark};
use crate::edition::check::Seen;

impl Advice<'_> {
    pub(super) fn municipalities(&mut self) {
        let (mut names, mut shorts, mut tiles) = (Seen::default(), Seen::default(), Vec::new());
        for (place, municipality) in self.content.municipalities.iter().enumerate() {
            let at = |field| [Field("municipalities"), Item(place), Field(field)];
            let (name, short) = (municipality.name.trim(), municipality.short.trim());
            if !name.is_empty() && !names.is_new(name) {
                self.tell(Remark::SharedName, &at("name"), Some(name));
            }
            if !short.is_empty() && !shorts.is_new(short) {
                self.tell(Remark::SharedShort, &at("short"), Some(short));
            }
            let tile = municipality.tile;
            if tiles.contains(&tile) {
                self.tell(Remark::SharedTile, &at("tile"), Some(&format!("[{}, {}]", tile.row, tile.column)));
            }
            tiles.push(tile);
        }
    }
}
