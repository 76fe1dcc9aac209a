//! Resultaat and Uitleg.

fn main() {
    cyberthermometer::start(cyberthermometer::Part::OwnResult, cyberthermometer::parts::own_result::view);
}
