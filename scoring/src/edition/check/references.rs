//! What is wrong with the lists that questions refer to, and with the references.

use super::{Check, Field, Item, Seen, Step};

impl<'c> Check<'c> {
    pub(super) fn references(&mut self) {
        let content = self.content;
        self.ids("answerers", content.answerers.iter().map(|answerer| answerer.id.as_str()));
        self.ids("sources", content.sources.iter().map(|source| source.id.as_str()));
        self.ids("offerings", content.offerings.iter().map(|offering| offering.id.as_str()));
        self.ids("contacts", content.contacts.iter().map(|contact| contact.id.as_str()));
        for (place, source) in content.sources.iter().enumerate() {
            self.address(&[Field("sources"), Item(place), Field("url")], source.url.as_ref());
        }
        for (place, offering) in content.offerings.iter().enumerate() {
            self.address(&[Field("offerings"), Item(place), Field("url")], offering.url.as_ref());
        }
        for (place, question) in content.questions.iter().enumerate() {
            let of_question = |field| [Field("questions"), Item(place), Field(field)];
            let answerer = &question.answerer;
            let exists = content.answerers.iter().any(|other| other.id == *answerer);
            self.refers(&of_question("answerer"), answerer.as_str(), exists);
            for (item, source) in question.sources.iter().enumerate() {
                let exists = content.sources.iter().any(|other| other.id == *source);
                self.refers(&in_list(&of_question("sources"), item), source.as_str(), exists);
            }
            for (item, offering) in question.offerings.iter().enumerate() {
                let exists = content.offerings.iter().any(|other| other.id == *offering);
                self.refers(&in_list(&of_question("offerings"), item), offering.as_str(), exists);
            }
        }
    }

    fn ids(&mut self, list: &str, ids: impl Iterator<Item = &'c str>) {
        let mut seen = Seen::default();
        for (place, id) in ids.enumerate() {
            let at = [Field(list), Item(place), Field("id")];
            self.once(&at, &mut seen, id);
            self.id(&at, id);
        }
    }
}

fn in_list<'a>(list: &[Step<'a>; 3], item: usize) -> [Step<'a>; 4] {
    let [first, second, third] = *list;
    [first, second, third, Item(item)]
}
