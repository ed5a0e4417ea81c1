//! The commands that CONTRIBUTING.md shows.

const GUIDE: &str = include_str!("../../../CONTRIBUTING.md");
const CHAPTER: &str = "\n## When Rev.io changes\n";

fn chapter() -> &'static str {
    let (_, rest) = GUIDE.split_once(CHAPTER).expect("the chapter is there");
    rest.split("\n## ").next().unwrap_or_default()
}

/// The names of the stories.
pub(crate) fn stories() -> Vec<String> {
    let headings = chapter().lines().filter_map(|line| line.strip_prefix("### "));
    headings.map(str::to_owned).collect()
}

/// The commands of a story, in their order.
pub(crate) fn commands(story: &str) -> Vec<Vec<String>> {
    let heading = format!("\n### {story}\n");
    let (_, rest) = chapter().split_once(&heading).expect("the story is there");
    let text = rest.split("\n### ").next().unwrap_or_default();
    let blocks = text.split("```sh\n").skip(1);
    let blocks = blocks.map(|block| block.split("```").next().unwrap_or_default());
    blocks
        .flat_map(str::lines)
        .map(str::trim)
        .filter(|it| !it.is_empty())
        .map(words)
        .collect()
}

/// The arguments of a command. Quotes keep spaces.
fn words(command: &str) -> Vec<String> {
    let parts = command.split('"').enumerate();
    parts
        .flat_map(|(number, part)| match number % 2 {
            0 => part.split_whitespace().map(str::to_owned).collect(),
            _ => vec![part.to_owned()],
        })
        .collect()
}
