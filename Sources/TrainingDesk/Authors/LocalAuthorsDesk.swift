import Content
public import ContentFiles
public import Foundation
import PrivacyPolicy
public import Records

/// The authors' desk over a library on this machine.
public struct LocalAuthorsDesk: AuthorsDesk {
  let place: LibraryPlace
  let now: Timestamp?

  /// Opens the desk.
  ///
  /// - Parameters:
  ///   - place: the library's folder, and those it is laid over.
  ///   - now: when it is checked; nil leaves out what a clock is needed for.
  public init(library place: LibraryPlace, at now: Timestamp? = nil) {
    self.place = place
    self.now = now
  }

  /// Opens the desk on a library that is whole by itself.
  ///
  /// - Parameters:
  ///   - directory: the library's top.
  ///   - name: how it is named in diagnostics; empty for the working directory.
  ///   - now: when it is checked; nil leaves out what a clock is needed for.
  public init(library directory: URL, namedUnder name: String, at now: Timestamp? = nil) {
    self.init(library: LibraryPlace(LibraryPlace.Layer(directory, namedUnder: name)), at: now)
  }

  /// All that is wrong with the library, or with what stands at some paths.
  ///
  /// A path inside the library narrows what is reported; one outside is laid over the library,
  /// in place of what has the same id; a folder that is a library of its own is checked alone, or
  /// over the library where it has no words of its own.
  public func check(_ paths: [String]) throws(AuthorsDeskError) -> [LocatedDiagnostic] {
    try checked(paths).diagnostics
  }

  /// The same, with the files that it was found in.
  public func checked(_ paths: [String]) throws(AuthorsDeskError) -> CheckedContent {
    let inputs = try paths.map { path throws(AuthorsDeskError) in
      try CheckInput(path, library: place.top.directory)
    }
    let own = inputs.filter(\.isLibrary)
    var found: [LocatedDiagnostic] = []
    var looked: [LibraryFiles] = []
    for input in own {
      let layer = LibraryPlace.Layer(input.url, namedUnder: input.name)
      let isLaid = LibraryFiles.isLayer(input.url) && hasLibrary
      let place = LibraryPlace(layer, over: isLaid ? self.place.lower + [self.place.top] : [])
      let files = place.files
      found += diagnostics(of: files, at: place)
      looked.append(files)
    }
    guard paths.isEmpty || own.count < inputs.count else {
      return CheckedContent(found, in: looked)
    }
    guard hasLibrary else { throw .noLibrary(place.top.directory.path) }
    var files = place.files
    let rest = inputs.filter { !$0.isLibrary }
    for input in rest where !input.isInside { input.lay(over: &files) }
    let names = Set(rest.flatMap(\.fileNames))
    let prefix = place.top.name.isEmpty ? "" : place.top.name + "/"
    found += diagnostics(of: files, at: place) { file in
      paths.isEmpty || names.contains(file) || rest.contains { $0.holds(file, below: prefix) }
    }
    return CheckedContent(found, in: looked + [files])
  }

  /// What is wrong with the files asked for; of those of lower layers only what is not wrong with
  /// these alone.
  private func diagnostics(
    of files: LibraryFiles, at place: LibraryPlace, where isAsked: (String) -> Bool = { _ in true }
  ) -> [LocatedDiagnostic] {
    let found = LibraryCheck(files, at: now).diagnostics(where: isAsked)
    guard !place.lower.isEmpty else { return found }
    let lower = place.lowerFiles
    let names = Set(found.map(\.file))
      .intersection(lower.files.values.map(\.name) + lower.problems.map(\.file))
    guard !names.isEmpty else { return found }
    let before = Set(LibraryCheck(lower, at: now).diagnostics { names.contains($0) })
    return found.filter { !before.contains($0) }
  }

  /// The library of all its layers.
  func wholeLibrary() throws(AuthorsDeskError) -> Library {
    guard hasLibrary else { throw .noLibrary(place.top.directory.path) }
    return Library(place.files)
  }

  /// Whether any layer is a library.
  var hasLibrary: Bool {
    let layers = place.lower + [place.top]
    return layers.contains { LibraryFiles.isLibrary($0.directory) }
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

  func policy(
    _ path: String?, _ words: Vocabulary
  ) throws(AuthorsDeskError) -> Policy {
    let library = place.files
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
    guard hasLibrary else { throw .noLibrary(place.top.directory.path) }
    let files = place.files
    guard let file = files[path] else {
      let name = place.top.name
      throw .noSuchInput(name.isEmpty ? path : "\(name)/\(path)")
    }
    return file
  }

  func read(_ path: String) throws(AuthorsDeskError) -> LibraryFile {
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
