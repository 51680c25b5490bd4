public import Content
public import Refreshers

/// How everybody stands by level of management, on a day.
public struct LevelsProgress: Sendable, Hashable {
  /// The day.
  public let day: Day
  /// The levels, the top first.
  public let levels: [LevelProgress]
}

/// How those of one level of management, or of a few next to each other, stand; rank is no exemption.
public struct LevelProgress: Sendable, Hashable {
  /// What is sure of those on it.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Everybody.
    case everybody
    /// All of them lead others, and nobody leads them all.
    case top
    /// Whoever nobody leads, and people who report to them.
    case topAndReports = "top-and-reports"
    /// All of them lead others.
    case managers
    /// Some of them lead others.
    case mixed
    /// None of them leads anybody.
    case staff
    /// Whom a loop in the roster keeps from the top.
    case loop
  }

  /// The levels, 1 the top; nil for whom a loop in the roster keeps from it.
  public let levels: ClosedRange<Int>?
  /// What is sure of those on it.
  public let kind: Kind
  /// How many stand how; whoever has not started yet is left out.
  public let counts: [Standing: Int]

  /// How many stand so.
  public func count(_ standing: Standing) -> Int { counts[standing] ?? 0 }

  /// How many they are.
  public var people: Int { counts.values.reduce(0, +) }
}

extension LevelsProgress {
  /// The fewest people of a level that is told by itself.
  static let fewestPeople = 5

  /// Puts people together by level; a level of fewer than five goes with the next one, the last ones
  /// with the one before. Fewer than five in all are not told.
  ///
  /// - Parameter people: each with the level, nil in a loop, and whether they lead anybody.
  init(day: Day, _ people: [(level: Int?, leads: Bool, standing: Standing)]) {
    self.day = day
    let here = people.filter { $0.standing != .notHere }
    var groups: [Group] = []
    var pending = Group()
    for level in Set(here.map { $0.level ?? Int.max }).sorted() {
      pending.add(level, here.filter { ($0.level ?? Int.max) == level })
      guard pending.people >= LevelsProgress.fewestPeople else { continue }
      groups.append(pending)
      pending = Group()
    }
    if pending.people > 0, let last = groups.popLast() { groups.append(last.joined(pending)) }
    levels = groups.map { $0.shown(isAll: groups.count == 1) }
  }

  private struct Group {
    var levels: [Int] = []
    var leading = 0
    var counts: [Standing: Int] = [:]

    var people: Int { counts.values.reduce(0, +) }

    mutating func add(
      _ level: Int, _ people: [(level: Int?, leads: Bool, standing: Standing)]
    ) {
      levels.append(level)
      for person in people {
        leading += person.leads ? 1 : 0
        counts[person.standing, default: 0] += 1
      }
    }

    func joined(_ other: Group) -> Group {
      Group(
        levels: levels + other.levels, leading: leading + other.leading,
        counts: counts.merging(other.counts, uniquingKeysWith: +))
    }

    func shown(isAll: Bool) -> LevelProgress {
      let known = levels.filter { $0 != Int.max }
      let range = known.first.flatMap { first in known.last.map { first...$0 } }
      return LevelProgress(levels: range, kind: isAll ? .everybody : kind(range), counts: counts)
    }

    private func kind(_ range: ClosedRange<Int>?) -> LevelProgress.Kind {
      guard let range else { return .loop }
      if range.lowerBound == 1 { return leading == people ? .top : .topAndReports }
      return leading == people ? .managers : leading == 0 ? .staff : .mixed
    }
  }
}
