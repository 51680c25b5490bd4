import Content
import People

/// Draws rosters and rows, the same for the same seed.
struct RosterDraw: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 0x2545_f491_4f6c_dd1d }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  /// Rows of numbers below a bound, each at most once.
  ///
  /// The first five are bosses and stay, but for one row in a hundred, so that most draws can be
  /// written and some cannot.
  mutating func rows(below bound: Int) -> [RosterRow] {
    var rows: [RosterRow] = []
    for number in 1..<bound where number < 6 || chance(70) {
      rows.append(row(of: number, line: rows.count + 2))
    }
    return rows.shuffled(using: &self)
  }

  private mutating func row(of number: Int, line: Int) -> RosterRow {
    var row = RosterRow(line: line, number: EmployeeNumber("\(number)"))
    row.givenName = .set(["Ana", "Leo", "Zoe"][below(3)])
    if chance(50) { row.familyName = chance(20) ? .cleared : .set("Rey \(number)") }
    if chance(50) { row.email = chance(20) ? .cleared : .set("p\(number % 25)@acme.example") }
    if number == 1 || chance(10) {
      row.manager = .cleared
    } else if chance(60) {
      row.manager = .set("\(chance(1) ? number : 1 + below(min(number - 1, 5)))")
    }
    if chance(40) { row.team = chance(20) ? .cleared : .set("Team \(below(3))") }
    if chance(40) { row.startedOn = .set(Day(number: 19_000 + below(1100))) }
    if chance(60) {
      let statuses: [EmploymentStatus] =
        number < 6 && !chance(1) ? [.active, .leave] : [.active, .leave, .terminated]
      row.status = .set(statuses[below(statuses.count)])
    }
    return row
  }
}
