import Content
import People

/// Draws employees whose words hold all that CSV finds difficult, the same for the same seed.
struct FileDraw: RandomNumberGenerator {
  private static let pieces = [
    "Ana", "O'Brien", "\"", ",", ";", "\t", "ñ", "李", "👩‍🔧", " ", "'", "x-y", "=1", "e\u{301}", "99",
    "#", "sep=",
  ]
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 0x2545_f491_4f6c_dd1d }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// A text as a roster keeps it: no blanks at its ends, no tabs.
  mutating func label() -> String {
    let text = (0..<1 + below(6)).map { _ in pick(FileDraw.pieces) }.joined()
    let words = text.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
    return words.isEmpty || words == "-" ? "Team" : words
  }

  /// A label that no spreadsheet takes for a formula.
  mutating func name() -> String {
    let label = label()
    return "Mx " + label
  }

  mutating func employees() -> [Employee] {
    (0..<1 + below(12)).map { place in
      Employee(
        id: PersonID("p\(place)"), number: EmployeeNumber("00\(place)"), givenName: name(),
        familyName: below(4) == 0 ? "" : name(),
        email: below(3) == 0 ? nil : "p\(place)@acme.example",
        manager: place == 0 ? nil : PersonID("p\(below(place))"),
        teamLabel: below(3) == 0 ? nil : pick(["-", "=", "@", "+", "'=", "''-", ""]) + label(),
        locale: pick(["es", "pt-BR", nil]),
        startedOn: below(3) == 0 ? nil : Day(number: 15_000 + below(9000)),
        status: pick([.active, .leave]), jobFamily: below(3) == 0 ? nil : label(),
        login: below(3) == 0 ? nil : "login\(place)")
    }
  }
}
