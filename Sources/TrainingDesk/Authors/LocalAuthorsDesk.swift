import Content
public import ContentFiles
public import Foundation
import PrivacyPolicy
public import Records

/// The authors' desk over a library on this machine.
public struct LocalAuthorsDesk: AuthorsDesk {
  let directory: URL
  let name: String
  private let now: Timestamp?

  /// Opens the desk.
  ///
  /// - Parameters:
  ///   - directory: the library's top.
  ///   - name: how it is named in diagnostics; empty for the working directory.
  ///   - now: when it is checked; nil leaves out what a clock is needed for.
  public init(library directory: URL, namedUnder name: String, at now: Timestamp? = nil) {
    self.now = now
    self.directory = directory.standardizedFileURL
    self.name = name
  }

  /// All that is wrong with the library, or with what stands at some paths.
  ///
  /// A path inside the library narrows what is reported; one outside is laid over the library,
  /// in place of what has the same id; a folder that is a library of its own is checked alone.
  public func check(_ paths: [String]) throws(AuthorsDeskError) -> [LocatedDiagnostic] {
    let inputs = try paths.map { path throws(AuthorsDeskError) in
      try CheckInput(path, library: directory)
    }
    let own = inputs.filter(\.isLibrary)
    var found = own.flatMap { input in
      LibraryCheck(LibraryFiles(reading: input.url, namedUnder: input.name), at: now).diagnostics
    }
    guard paths.isEmpty || own.count < inputs.count else { return found.sorted() }
    guard LibraryFiles.isLibrary(directory) else { throw .noLibrary(directory.path) }
    var files = LibraryFiles(reading: directory, namedUnder: name)
    let rest = inputs.filter { !$0.isLibrary }
    for input in rest where !input.isInside { input.lay(over: &files) }
    let all = LibraryCheck(files, at: now).diagnostics
    let names = Set(rest.flatMap(\.fileNames))
    let prefix = name.isEmpty ? "" : name + "/"
    found += all.filter { diagnostic in
      paths.isEmpty || names.contains(diagnostic.file)
        || rest.contains { $0.holds(diagnostic.file, below: prefix) }
    }
    return found.sorted()
  }

  /// Judges a file of acts.
  public func judge(
    acts: String, policy: String?, vocabulary: String?
  ) throws(AuthorsDeskError) -> [JudgedAct] {
    let words = try self.vocabulary(vocabulary)
    let judge = Judge(try self.policy(policy, words))
    let named = try LooseFiles.acts(read(acts), words).soundOrThrow()
    return named.map { JudgedAct(act: $0, judgement: judge.judge($0.act)) }
  }

  private func vocabulary(_ path: String?) throws(AuthorsDeskError) -> Vocabulary {
    let file: LibraryFile
    if let path {
      file = try read(path)
    } else {
      file = try read(inLibrary: Library.vocabularyPath)
    }
    return try LooseFiles.vocabulary(file).soundOrThrow()
  }

  private func policy(
    _ path: String?, _ words: Vocabulary
  ) throws(AuthorsDeskError) -> Policy {
    let library = LibraryFiles(reading: directory, namedUnder: name)
    guard let path else {
      let library = Library(library)
      let errors = library.groundworkDiagnostics.filter {
        $0.severity == .error && $0.file.contains("content/policies/")
      }
      guard errors.isEmpty else { throw .badContent(errors) }
      return library.policy
    }
    return try LooseFiles.policy(read(path), words, over: library).soundOrThrow()
  }

  private func read(inLibrary path: String) throws(AuthorsDeskError) -> LibraryFile {
    guard LibraryFiles.isLibrary(directory) else { throw .noLibrary(directory.path) }
    return try read(name.isEmpty ? path : "\(name)/\(path)")
  }

  private func read(_ path: String) throws(AuthorsDeskError) -> LibraryFile {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory),
      !isDirectory.boolValue
    else { throw .noSuchInput(path) }
    var files = LibraryFiles()
    files.add(URL(fileURLWithPath: path), as: path, name: path)
    guard files.problems.isEmpty, let file = files[path] else {
      throw .badContent(files.problems)
    }
    return file
  }
}

extension Reading {
  /// The value, where the file has no errors.
  fileprivate func soundOrThrow<Content>() throws(AuthorsDeskError) -> Content
  where Value == Content? {
    let errors = diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty, let value else { throw .badContent(diagnostics.sorted()) }
    return value
  }
}
