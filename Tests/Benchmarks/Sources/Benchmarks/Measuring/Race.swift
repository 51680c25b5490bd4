/// Things measured in turn, A B A B …, so that what slows the machine slows them alike.
struct Race {
  /// What the figures are rates of, such as `choices`; nil where a round is one thing.
  let unit: String?
  let contestants: [Contestant]
  let rounds: Int

  /// Runs one round that does not count, then the rounds, and gives the times of each contestant.
  func run() throws -> [Series] {
    for contestant in contestants { _ = try contestant.round() }
    var times: [[Duration]] = contestants.map { _ in [] }
    for _ in 0..<rounds {
      for (place, contestant) in contestants.enumerated() {
        times[place].append(try contestant.round())
      }
    }
    return zip(contestants, times).map {
      Series(name: $0.name, amount: $0.amount, unit: unit, times: $1)
    }
  }
}
