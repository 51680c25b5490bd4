import Content
import Foundation
import Testing

/// One thing that is wrong in an otherwise sound library, and where it must be found.
struct PlantedDefect: Sendable, CustomTestStringConvertible {
  /// A text of a file and what stands in its place.
  struct Change: Sendable {
    let old: String
    let new: String

    init(_ old: String, _ new: String) {
      self.old = old
      self.new = new
    }
  }

  let name: String
  let code: DiagnosticCode
  /// The file in which it must be found.
  let file: String
  /// What stands first on the line on which it must be found, or somewhere in it.
  let mark: String
  private let changes: [Change]

  init(
    _ name: String, _ code: DiagnosticCode, at mark: String, in file: String = FairLibrary.scenario,
    _ changes: Change...
  ) {
    self.name = name
    self.code = code
    self.mark = mark
    self.file = file
    self.changes = changes
  }

  var testDescription: String { name }

  /// The files of the library with the defect; nil where a text to be changed is not there.
  ///
  /// A text that the file of the defect does not hold is changed in the plays.
  var files: [String: String]? {
    var files = FairLibrary.files
    for change in changes {
      let places = [file, FairLibrary.plays].compactMap { path in
        files[path]?.range(of: change.old).map { (path, $0) }
      }
      guard let (path, range) = places.first else { return nil }
      files[path]?.replaceSubrange(range, with: change.new)
    }
    return files
  }

  /// The line on which it must be found, from 1; nil where the mark is not there.
  var line: Int? {
    guard let text = files?[file], let range = text.range(of: mark) else { return nil }
    return text[..<range.lowerBound].count { $0 == "\n" } + 1
  }
}
