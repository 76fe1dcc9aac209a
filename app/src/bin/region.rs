//! Regio.

fn main() {
    cyberthermometer::start(cyberthermometer::Part::Region, cyberthermometer::parts::region::view);
}
