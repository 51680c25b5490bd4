import Content

extension Policy {
  /// Rows that say half of what they must, and compatible purposes that are not registered.
  ///
  /// A row that allows no data and no recipient is whole: it says that nothing is done.
  var registerGaps: [Diagnostic] {
    register.sorted { $0.key < $1.key }.flatMap { purpose, row -> [Diagnostic] in
      let path = ContentPath(["register"]).appending(purpose.rawValue)
      let empty = RegisterColumn.allCases.filter { (row.allowed[$0] ?? []).isEmpty }
      var gaps: [Diagnostic] = []
      let allowsNothing = empty.contains(.data) && empty.contains(.recipient)
      for column in empty where !allowsNothing {
        gaps.append(
          Diagnostic(
            .registerGap, at: path.appending(column.rawValue),
            "the register's row for `\(purpose)` names no \(column.rawValue)",
            help: "name what the purpose takes; a row without data and recipients allows nothing"))
      }
      for compatible in row.compatible where !isRegistered(compatible) {
        gaps.append(
          Diagnostic(
            .registerGap, at: path.appending("compatible"),
            "`\(purpose)` is compatible with `\(compatible)`, for which the register has no row",
            help: "add a row for `\(compatible)`, or take it out: without a row it allows nothing"))
      }
      return gaps
    }
  }

  /// Whether the register has a row for a purpose, or for one above or below it.
  private func isRegistered(_ purpose: Word) -> Bool {
    register.keys.contains { $0.isUnder(purpose) || purpose.isUnder($0) }
  }

  /// What people read of clauses and misses in a language that they read.
  func untranslated(in languages: [Language]) -> [Diagnostic] {
    clauses.flatMap { clause -> [Diagnostic] in
      let texts = [("title", clause.title), ("why", clause.why), ("do", clause.action)]
      return texts.flatMap { key, text -> [Diagnostic] in
        let missing = languages.filter { text != nil && text?.texts[$0] == nil }
        return missing.map { language in
          Diagnostic(
            .missingTranslation, at: ContentPath(["clauses", clause.id.rawValue, key]),
            "the `\(key)` of `\(clause.id)` is not said in `\(language)`",
            help: "add `\(language):` beside the other languages")
        }
      }
    }
  }
}
