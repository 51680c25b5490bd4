/// One of the things that are measured side by side.
struct Contestant {
  /// What it is, as the table says it.
  let name: String
  /// How many units one round does: choices, files, decisions.
  let amount: Int
  /// Does one round and tells how long that took; what it prepares before does not count.
  let round: () throws -> Duration

  /// Makes a contestant whose whole round counts.
  init(_ name: String, amount: Int = 1, _ work: @escaping () throws -> Void) {
    self.name = name
    self.amount = amount
    round = { try ContinuousClock().measure(work) }
  }

  private init(name: String, amount: Int, round: @escaping () throws -> Duration) {
    self.name = name
    self.amount = amount
    self.round = round
  }

  /// A contestant whose rounds measure themselves.
  static func timed(_ name: String, _ round: @escaping () throws -> Duration) -> Contestant {
    Contestant(name: name, amount: 1, round: round)
  }
}
