//! The app.

mod browser;

fn main() {
    browser::panic_page::on_panic();
}
