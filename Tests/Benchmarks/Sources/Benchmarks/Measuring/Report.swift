import Foundation

/// Prints what was measured.
struct Report {
  let title: String
  let series: [Series]
  /// What is asked: which two are compared, and the most that the first may take of the second.
  let targets: [Target]

  /// A ratio that is to be reached.
  struct Target {
    let name: String
    let found: Double
    let isReached: Bool
    let asked: String

    /// A time that may be at most so many times another.
    static func time(_ one: Series, of other: Series, atMost most: Double) -> Target {
      let ratio = one.ratio(to: other)
      return Target(
        name: "\(one.name) / \(other.name), time", found: ratio, isReached: ratio <= most,
        asked: String(format: "at most %.2f", most))
    }

    /// A time in seconds that is to be at most so long.
    static func seconds(_ one: Series, atMost most: Double) -> Target {
      Target(
        name: "\(one.name), s", found: one.median, isReached: one.median <= most,
        asked: String(format: "at most %.2f", most))
    }

    /// So many of its units that are to be done in a second.
    static func rate(_ one: Series, atLeast least: Double) -> Target {
      let rate = Double(one.amount) / one.median
      return Target(
        name: "\(one.name), \(one.unit ?? "rounds")/s in millions", found: rate / 1e6,
        isReached: rate >= least, asked: String(format: "at least %.2f", least / 1e6))
    }

    /// A rate that is to be at least so many times another.
    static func rate(_ one: Series, of other: Series, atLeast least: Double) -> Target {
      let ratio = other.ratio(to: one) * Double(one.amount) / Double(other.amount)
      return Target(
        name: "\(one.name) / \(other.name), rate", found: ratio, isReached: ratio >= least,
        asked: String(format: "at least %.2f", least))
    }
  }

  func print() {
    Swift.print("\n\(title)")
    let width = series.map(\.name.count).max() ?? 0
    for row in series {
      let name = row.name.padding(toLength: width, withPad: " ", startingAt: 0)
      Swift.print("  \(name)  \(row.figures)")
    }
    for target in targets {
      let mark = target.isReached ? "reached" : "MISSED"
      let found = String(format: "%.2f", target.found)
      Swift.print("  \(target.name): \(found), asked \(target.asked): \(mark)")
    }
  }
}
