//! Bestand openen.

fn main() {
    cyberthermometer::start(cyberthermometer::Part::Open, cyberthermometer::parts::open::view);
}
