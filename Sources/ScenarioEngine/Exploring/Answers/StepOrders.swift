import Content

/// Orders of steps, each with how likely it is by chance.
enum StepOrders {
  /// Some orders of the same steps that break as many pairs: how many, and one of them.
  private struct Tally {
    var count: Double
    let steps: [Int]
  }

  /// One order for each number of pairs that can be broken, which is all that counts.
  static func all(
    of task: OrderTask, _ pairs: Set<OrderTask.Pair>
  ) -> [(steps: [ChoiceID], odds: Double)] {
    let ids = task.steps.map(\.id)
    // By step: the steps that belong before it.
    let before = ids.map { id in
      ids.indices.filter { pairs.contains(OrderTask.Pair(ids[$0], id)) }
        .reduce(0) { $0 | 1 << $1 }
    }
    // By set of steps placed first, a bit each: by pairs broken.
    var tallies: [[Int: Tally]] = Array(repeating: [:], count: 1 << ids.count)
    tallies[0] = [0: Tally(count: 1, steps: [])]
    for placed in tallies.indices {
      for step in ids.indices where placed & (1 << step) == 0 {
        let broken = (before[step] & ~placed).nonzeroBitCount
        for (count, tally) in tallies[placed] {
          let next = placed | 1 << step
          let known = tallies[next][count + broken]
          tallies[next][count + broken] = Tally(
            count: (known?.count ?? 0) + tally.count,
            steps: known?.steps ?? tally.steps + [step])
        }
      }
    }
    let whole = tallies[tallies.count - 1].sorted { $0.key < $1.key }.map(\.value)
    let total = whole.reduce(0) { $0 + $1.count }
    return whole.map { ($0.steps.map { ids[$0] }, $0.count / total) }
  }

  /// The order of the file, its reverse, and orders drawn, which stand for the rest.
  static func some(of task: OrderTask) -> [(steps: [ChoiceID], odds: Double)] {
    let ids = task.steps.map(\.id)
    let pairs = task.closure
    var sound: [ChoiceID] = []
    while let next = ids.first(where: { id in
      !sound.contains(id)
        && ids.allSatisfy { sound.contains($0) || !pairs.contains(OrderTask.Pair($0, id)) }
    }) {
      sound.append(next)
    }
    sound += ids.filter { !sound.contains($0) }
    var generator = SeededGenerator(seed: 0, name: "order")
    let drawn = (0..<AnswerBands.draws).map { _ in generator.shuffled(ids) }
    return [(sound, 0), (Array(sound.reversed()), 0)]
      + drawn.map { ($0, 1 / Double(AnswerBands.draws)) }
  }
}
