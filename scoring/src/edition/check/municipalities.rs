//! What is wrong with an edition's municipalities.

use super::{Check, Field, Item, Seen};

impl Check<'_> {
    pub(super) fn municipalities(&mut self) {
        let content = self.content;
        self.list(&[Field("municipalities")], content.municipalities.len());
        let mut codes = Seen::default();
        for (place, municipality) in content.municipalities.iter().enumerate() {
            let at = |field| [Field("municipalities"), Item(place), Field(field)];
            self.once(&at("code"), &mut codes, municipality.code.as_str());
            self.code(&at("code"), municipality.code.as_str());
            self.text(&at("name"), &municipality.name);
        }
        for (place, former) in content.former_municipalities.iter().enumerate() {
            let at = |field| [Field("former_municipalities"), Item(place), Field(field)];
            self.once(&at("code"), &mut codes, former.code.as_str());
            self.code(&at("code"), former.code.as_str());
            self.text(&at("name"), &former.name);
            let exists = content.municipalities.iter().any(|municipality| municipality.code == former.successor);
            self.refers(&at("successor"), former.successor.as_str(), exists);
        }
    }
}
