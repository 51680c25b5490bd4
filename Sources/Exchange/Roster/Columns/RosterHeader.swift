import Content
import People

/// The header of a file: which of its columns means what.
struct RosterHeader {
  /// The column of each cell, or nil where that is passed over.
  private(set) var columns: [RosterColumn?]
  private(set) var problems: [RosterFileProblem] = []
  private(set) var warnings: [RosterFileWarning] = []

  init(_ names: [String], line: Int, _ mappings: [RosterMapping]) {
    // A spreadsheet's empty columns at the end are none.
    let names = Array(names[..<((names.lastIndex { !$0.isEmpty } ?? -1) + 1)])
    let aliases = names.map { HeaderAlias.of($0, mappings) }
    columns = aliases.map { $0?.column }
    for (place, name) in names.enumerated() where aliases[place] == nil {
      let near = NearName.of(name, in: RosterColumn.allCases.map(\.rawValue))
      warnings.append(
        .unknownColumn(name, near: near.flatMap { RosterColumn(rawValue: $0) }, line: line))
    }
    for column in RosterColumn.allCases {
      let places = aliases.indices.filter { aliases[$0]?.column == column }
      let best = places.compactMap { aliases[$0]?.rank }.max()
      choose(
        column, of: names, at: places, surest: places.filter { aliases[$0]?.rank == best }, line)
    }
    if !columns.contains(.number) {
      problems.append(.missingColumn(.number, headers: names, line: line))
    }
    let keys = Set(names.map(HeaderKey.of))
    for mapping in mappings where !keys.contains(HeaderKey.of(mapping.header)) {
      problems.append(.unusedMapping(mapping, headers: names, line: line))
    }
  }

  /// Keeps the surest of several names for one column.
  private mutating func choose(
    _ column: RosterColumn, of names: [String], at places: [Int], surest: [Int], _ line: Int
  ) {
    guard places.count > 1 else { return }
    guard surest.count == 1, let place = surest.first else {
      let headers = surest.map { names[$0] }
      problems.append(.duplicateColumn(column, headers: headers, line: line))
      return
    }
    for other in places where other != place {
      columns[other] = nil
      warnings.append(.passedOver(names[other], for: names[place], column, line: line))
    }
  }
}
