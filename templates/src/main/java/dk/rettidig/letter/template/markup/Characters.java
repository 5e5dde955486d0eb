package dk.rettidig.letter.template.markup;

public record Characters(String text) implements Node {

    @Override
    public void writeTo(Markup out) {
        out.text(text);
    }
}
