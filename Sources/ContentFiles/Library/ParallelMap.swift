import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// What is made of each element, in the order of the elements, on all cores at once.
  ///
  /// It returns when everything is made. What is made of one element may not wait for another.
  public func mappedInParallel<Made: Sendable>(
    _ make: @Sendable (Element) -> Made
  ) -> [Made] {
    guard count > 1 else { return map(make) }
    let made = Mutex<[Int: Made]>([:])
    DispatchQueue.concurrentPerform(iterations: count) { place in
      let one = make(self[place])
      made.withLock { $0[place] = one }
    }
    let all = made.withLock { $0 }
    return indices.compactMap { all[$0] }
  }
}
