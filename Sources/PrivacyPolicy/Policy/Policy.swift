public import Content

/// A policy: the clauses that judge acts, and what they refer to.
public struct Policy: Sendable {
  /// A named list of words in one dimension or more.
  public typealias Group = [WordDimension: [Atom.Term]]

  /// The policy's name for ever.
  public let id: PolicyID
  /// Its edition as its authors count.
  public let version: Int
  /// The policy it builds on.
  public let extends: PolicyID?
  /// The day whose law it states.
  public let asOf: Day?
  /// Whose law it states: `eu`, `es`, `us-ca`.
  public let jurisdictions: [String]
  /// Numbers that clauses refer to, by name.
  public let parameters: [String: Double]
  /// Lists of words that clauses refer to, by name.
  public let groups: [String: Group]
  /// The record of processing activities, by purpose.
  public let register: [Word: RegisterRow]
  /// The clauses, in the order of the file.
  public let clauses: [Clause]
  /// Acts that scenarios lay underneath their own, by name.
  public let presets: [String: ActStatement]

  private let places: [ClauseID: Int]

  /// Makes a policy.
  public init(
    id: PolicyID, version: Int, extends: PolicyID? = nil, asOf: Day? = nil,
    jurisdictions: [String] = [], parameters: [String: Double] = [:], groups: [String: Group] = [:],
    register: [Word: RegisterRow] = [:], clauses: [Clause], presets: [String: ActStatement] = [:]
  ) {
    self.id = id
    self.version = version
    self.extends = extends
    self.asOf = asOf
    self.jurisdictions = jurisdictions
    self.parameters = parameters
    self.groups = groups
    self.register = register
    self.clauses = clauses
    self.presets = presets
    places = Dictionary(
      zip(clauses.map(\.id), clauses.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The clause of that name, or nil.
  public subscript(id: ClauseID) -> Clause? { places[id].map { clauses[$0] } }

  /// The words of a list, its groups written out; terms that depend on the act are left out.
  public func words(of terms: [Atom.Term], in dimension: WordDimension) -> [Word] {
    var open: Set<String> = []
    return words(of: terms, in: dimension, open: &open)
  }

  private func words(
    of terms: [Atom.Term], in dimension: WordDimension, open: inout Set<String>
  ) -> [Word] {
    terms.flatMap { term -> [Word] in
      switch term {
      case .word(let word): return [word]
      case .group(let name):
        guard open.insert(name).inserted else { return [] }
        defer { open.remove(name) }
        // What a group says of purposes holds of origins, which speak the same words.
        let members = groups[name]?[dimension] ?? groups[name]?[dimension.vocabulary] ?? []
        return words(of: members, in: dimension, open: &open)
      case .register, .compatible: return []
      }
    }
  }

  /// Whether what an item states lies inside a group: in each dimension of the group some value.
  public func group(_ name: String, holds statement: ActStatement) -> Bool {
    guard let group = groups[name], !group.isEmpty else { return false }
    return group.allSatisfy { dimension, terms in
      let patterns = words(of: terms, in: dimension)
      return (statement.act.words[dimension] ?? []).contains { value in
        patterns.contains { value.isUnder($0) }
      }
    }
  }
}
