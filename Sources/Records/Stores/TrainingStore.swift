/// The store as a whole.
public typealias TrainingStore = AttemptStore & RemarkStore & CustodyStore
