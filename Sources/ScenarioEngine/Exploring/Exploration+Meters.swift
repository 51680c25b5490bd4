public import Content

extension Exploration {
  /// The meters whose every change is cut off by their bounds, so that they never move as written;
  /// in the order of the file. Empty where not all states were met.
  public var clampedMeters: [MeterID] {
    guard isExact else { return [] }
    let still = scenario.meters.indices.filter {
      found.sightings.changed[$0] && !found.sightings.moved[$0]
    }
    guard !still.isEmpty else { return [] }
    // Meters that no condition reads were not followed, and a few plays do not prove it.
    let followed = Exploration(of: graph, tracking: still.map { scenario.meters[$0].id })
    guard followed.isExact else { return [] }
    return still.filter { !followed.found.moved[$0] }.map { scenario.meters[$0].id }
  }

  /// The hidden meters that neither a condition nor a text reads, so that nobody can notice them; in
  /// the order of the file.
  public var unreadMeters: [MeterID] {
    var reader = MeterReader()
    scenario.showParts(to: &reader)
    return scenario.meters.filter { meter in
      meter.isHidden && !reader.read.contains(meter.id)
    }.map(\.id)
  }
}

/// Notes which meters are read.
private struct MeterReader: PartVisitor {
  var read: Set<MeterID> = []

  mutating func visit(_ part: ScenarioPart, at path: @autoclosure () -> ContentPath) {
    switch part {
    case .prose(let prose, _):
      for case .placeholder(let name, _) in prose.segments { read.insert(MeterID(name)) }
    case .condition(let condition):
      for case .compare(let left, _, let right) in condition.parts {
        for case .meter(let id) in [left, right] { read.insert(id) }
      }
    case .scene, .later, .meter, .clause, .group, .shown, .party: break
    }
  }
}
