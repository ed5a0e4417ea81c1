//! Long chains of records. rustc follows the fields of a type to learn what a value drops and
//! whether it may go to another thread, and gives up after 128 steps, a few for each record.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Boxing, Record, Shape, Type, TypeId, reachable};

/// How many steps rustc may take from a record. The types around it need some too.
const MAX_STEPS: usize = 90;

/// A field, and a record that its values may contain.
#[derive(Clone, Copy)]
struct Link {
    field: usize,
    record: TypeId,
    /// How many steps rustc takes from one record to the other.
    steps: usize,
}

type Graph = BTreeMap<TypeId, Vec<Link>>;

/// Boxes fields so that no chain is too long. A replacement boxes the fields that its record boxes.
pub(super) fn cut(api: &mut Api) {
    let graph: Graph = api.type_ids().map(|id| (id, links(api, id))).collect();
    let cut = links_to_cut(&graph);
    let is_cut = |id: TypeId, record: &Record, index: usize| {
        let field = record.fields.get(index)?;
        let source = record.role.replaced().and_then(|source| {
            let fields = &api.record(source)?.fields;
            let same = fields.iter().position(|it| it.name.wire == field.name.wire)?;
            Some((source, same))
        });
        cut.contains(&source.unwrap_or((id, index))).then_some((id, index))
    };
    let fields: Vec<(TypeId, usize)> = api
        .type_ids()
        .filter_map(|id| Some((id, api.record(id)?)))
        .flat_map(|(id, it)| {
            (0..it.fields.len()).filter_map(move |index| is_cut(id, it, index))
        })
        .collect();
    for (id, index) in fields {
        if let Some(Shape::Record(record)) =
            api.types.get_mut(id.0).map(|it| &mut it.shape)
            && let Some(field) = record.fields.get_mut(index)
        {
            field.boxing = Boxing::DynBox;
        }
    }
}

fn links(api: &Api, id: TypeId) -> Vec<Link> {
    let fields = api.record(id).map_or(&[][..], |record| &record.fields);
    let inner = |id| match api.shape(id) {
        Some(Shape::Union(union)) => union
            .alternatives
            .iter()
            .filter_map(|it| it.ty.innermost().named())
            .collect(),
        Some(Shape::Alias(ty) | Shape::Newtype(ty)) => {
            ty.innermost().named().into_iter().collect()
        }
        Some(Shape::Collection(record)) => vec![*record],
        Some(Shape::Record(_) | Shape::Enum(_) | Shape::Identifier(_)) | None => {
            Vec::new()
        }
    };
    let fields = fields.iter().enumerate();
    let links = fields.flat_map(|(index, field)| {
        let reached = reachable(field.ty.innermost().named(), inner);
        let steps = steps(&field.ty) + 3 * reached.len();
        reached.into_iter().map(move |record| Link { field: index, record, steps })
    });
    links.filter(|link| api.record(link.record).is_some()).collect()
}

/// An upper bound on the steps that rustc takes from a field to the value in it.
fn steps(ty: &Type) -> usize {
    let own = match ty {
        Type::List(_) => 4,
        Type::Map(_) => 7,
        Type::Nullable(_)
        | Type::Bool
        | Type::Integer
        | Type::Float
        | Type::Decimal
        | Type::Text
        | Type::Secret
        | Type::DateTime
        | Type::OffsetDateTime
        | Type::Date
        | Type::Any
        | Type::Object
        | Type::Named(_) => 1,
    };
    own + ty.inner().map_or(0, steps)
}

/// The fields to box so that every chain is short enough.
fn links_to_cut(graph: &Graph) -> BTreeSet<(TypeId, usize)> {
    let mut cut = BTreeSet::new();
    // The steps of the longest chain that starts at a record.
    let mut lengths: BTreeMap<TypeId, usize> = BTreeMap::new();
    for group in groups(graph) {
        let within = steps_within(graph, &group);
        let mut longest = within;
        let links =
            group.iter().flat_map(|id| links_of(graph, *id).map(move |it| (*id, it)));
        for (id, link) in links.filter(|(_, link)| !group.contains(&link.record)) {
            // A record without a length comes later: it closes a large cycle.
            let length = lengths.get(&link.record).map(|it| within + link.steps + it);
            match length.filter(|it| *it <= MAX_STEPS) {
                Some(length) => longest = longest.max(length),
                None => _ = cut.insert((id, link.field)),
            }
        }
        lengths.extend(group.iter().map(|id| (*id, longest)));
    }
    cut
}

fn links_of(graph: &Graph, id: TypeId) -> impl Iterator<Item = &Link> {
    graph.get(&id).into_iter().flatten()
}

/// An upper bound on the steps that rustc takes along a chain that does not leave a group.
fn steps_within(graph: &Graph, group: &BTreeSet<TypeId>) -> usize {
    let longest = |id: &TypeId| {
        let links = links_of(graph, *id).filter(|link| group.contains(&link.record));
        links.map(|link| link.steps).max()
    };
    group.iter().filter_map(longest).sum()
}

/// The records in groups: those that contain each other are together unless rustc takes too many
/// steps among them, and each group comes after those that it contains.
fn groups(graph: &Graph) -> Vec<BTreeSet<TypeId>> {
    let order = postorder(graph);
    let mut containing: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    for id in graph.keys() {
        for link in links_of(graph, *id) {
            containing.entry(link.record).or_default().push(*id);
        }
    }
    // Kosaraju's algorithm: the groups that contain others come first.
    let mut grouped = BTreeSet::new();
    let mut groups = Vec::new();
    for start in order.iter().rev() {
        let mut group = BTreeSet::new();
        let mut open = vec![*start];
        while let Some(id) = open.pop() {
            if grouped.insert(id) {
                group.insert(id);
                open.extend(containing.get(&id).into_iter().flatten());
            }
        }
        groups.push(group);
    }
    let in_order = groups.into_iter().rev().filter(|group| !group.is_empty());
    in_order
        .flat_map(|group| {
            if steps_within(graph, &group) <= MAX_STEPS {
                return vec![group];
            }
            let members = order.iter().filter(|id| group.contains(id));
            members.map(|id| BTreeSet::from([*id])).collect()
        })
        .collect()
}

/// The records, each after those that it contains, except in cycles.
fn postorder(graph: &Graph) -> Vec<TypeId> {
    let (mut order, mut seen) = (Vec::new(), BTreeSet::new());
    let mut open: Vec<(TypeId, bool)> = graph.keys().map(|id| (*id, false)).collect();
    while let Some((id, is_done)) = open.pop() {
        if is_done {
            order.push(id);
        } else if seen.insert(id) {
            open.push((id, true));
            open.extend(links_of(graph, id).map(|link| (link.record, false)));
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Graph, Link, MAX_STEPS, links_of, links_to_cut};
    use crate::ir::TypeId;

    fn graph(
        records: usize,
        steps: usize,
        links: impl Fn(usize) -> Vec<usize>,
    ) -> Graph {
        let links = |id| {
            let targets = links(id).into_iter().enumerate();
            let link = |(field, to)| Link { field, record: TypeId(to), steps };
            targets.map(link).collect()
        };
        (0..records).map(|id| (TypeId(id), links(id))).collect()
    }

    /// The steps of the longest chain from a record, which ends where it meets a record again.
    /// Follows every chain.
    fn longest(graph: &Graph, id: TypeId, met: &mut BTreeSet<TypeId>) -> usize {
        if !met.insert(id) {
            return 0;
        }
        let chains = links_of(graph, id)
            .map(|link| link.steps + longest(graph, link.record, met));
        let longest = chains.max().unwrap_or_default();
        met.remove(&id);
        longest
    }

    /// How many links are cut, after which no chain is too long.
    #[track_caller]
    fn cuts(mut graph: Graph) -> usize {
        let cut = links_to_cut(&graph);
        for (id, links) in &mut graph {
            links.retain(|link| !cut.contains(&(*id, link.field)));
        }
        for id in graph.keys() {
            let length = longest(&graph, *id, &mut BTreeSet::new());
            assert!(length <= MAX_STEPS, "{length} steps from {id:?}");
        }
        cut.len()
    }

    fn next(count: usize) -> impl Fn(usize) -> Vec<usize> {
        move |id| (id + 1..count).take(1).collect()
    }

    #[test]
    fn short_chains_and_cycles_stay_as_they_are() {
        assert_eq!(cuts(graph(20, 4, next(20))), 0);
        assert_eq!(cuts(graph(20, 4, |id| vec![(id + 1) % 20])), 0);
        assert_eq!(cuts(graph(5, 4, |_| (0..5).collect())), 0);
    }

    #[test]
    fn long_chains_and_cycles_are_cut_here_and_there() {
        assert_eq!(cuts(graph(130, 4, next(130))), 5);
        assert_eq!(cuts(graph(70, 4, |id| vec![(id + 1) % 70])), 4);
    }

    #[test]
    fn one_link_of_each_cycle_through_a_record_with_many_is_cut() {
        let all = |id| if id == 0 { (1..1_000).collect() } else { vec![0] };
        assert_eq!(cuts(graph(1_000, 4, all)), 999);
    }

    /// Records `0..6` and `0, 6..11` are two cycles that share the first.
    fn two_cycles(id: usize) -> Vec<usize> {
        match id {
            0 => vec![1, 6],
            5 | 11 => vec![0],
            _ => vec![id + 1],
        }
    }

    #[test]
    fn no_chain_through_small_graphs_is_too_long() {
        let dense = |id| (0..8).filter(|other| *other != id).collect();
        let apart = |id| (1..4).map(|step| (id * step + step) % 12).collect();
        for steps in [7, 9, 20, 45, 90] {
            cuts(graph(12, steps, two_cycles));
            cuts(graph(12, steps, apart));
            cuts(graph(8, steps, dense));
        }
    }
}
