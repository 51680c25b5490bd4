import Content

extension SimulatedPlayer {
  /// The class into which each item is put.
  mutating func classes(of task: ClassifyTask, _ right: [ClassID?]) -> [ChoiceID: ClassID] {
    var classes: [ChoiceID: ClassID] = [:]
    for (item, right) in zip(task.items, right) {
      let byChance = task.classes[generator.below(task.classes.count)].id
      switch kind {
      case .random, .greedy: classes[item.id] = byChance
      case .careless: classes[item.id] = happens(in: 50) ? right ?? byChance : byChance
      case .careful:
        classes[item.id] =
          happens(in: SimulatedPlayer.slipsOfCareful) ? byChance : right ?? byChance
      case .refuser: classes[item.id] = task.classes.last?.id
      }
    }
    return classes
  }

  /// The steps, first to last.
  mutating func order(of task: OrderTask, _ pairs: Set<OrderTask.Pair>) -> [ChoiceID] {
    let steps = task.steps.map(\.id)
    let byChance = generator.shuffled(steps)
    switch kind {
    case .random, .greedy: return byChance
    case .careless: return happens(in: 50) ? inOrder(byChance, pairs) : byChance
    case .careful:
      var order = inOrder(byChance, pairs)
      for place in order.indices.dropFirst() where happens(in: SimulatedPlayer.slipsOfCareful) {
        order.swapAt(place - 1, place)
      }
      return order
    case .refuser: return steps
    }
  }

  /// The steps in an order that keeps all pairs, as near to a given one as that allows.
  private func inOrder(_ steps: [ChoiceID], _ pairs: Set<OrderTask.Pair>) -> [ChoiceID] {
    var left = steps
    var ordered: [ChoiceID] = []
    while !left.isEmpty {
      let next =
        left.firstIndex { step in
          !pairs.contains { $0.second == step && left.contains($0.first) }
        } ?? 0
      ordered.append(left.remove(at: next))
    }
    return ordered
  }
}
