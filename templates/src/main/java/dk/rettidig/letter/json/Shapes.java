package dk.rettidig.letter.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.StdConverter;
import dk.rettidig.letter.Block;
import dk.rettidig.letter.Inline;
import dk.rettidig.letter.Matter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the records look in JSON: the {@code type} that tells them apart, dates, and a cell's usual size. */
final class Shapes {

    private Shapes() {}

    static SimpleModule module() {
        SimpleModule module = new SimpleModule("letter");
        module.setMixInAnnotation(Matter.class, MatterShape.class);
        module.setMixInAnnotation(Block.class, BlockShape.class);
        module.setMixInAnnotation(Inline.class, InlineShape.class);
        module.setMixInAnnotation(Block.Cell.class, CellShape.class);
        module.setMixInAnnotation(Block.Row.class, RowShape.class);
        module.setMixInAnnotation(Inline.Text.class, TextShape.class);
        module.addDeserializer(LocalDate.class, new Dates.Reader());
        module.addSerializer(LocalDate.class, new Dates.Writer());
        return module;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Matter.General.class, name = "general"),
        @JsonSubTypes.Type(value = Matter.Paper.class, name = "paper"),
        @JsonSubTypes.Type(value = Matter.Appropriation.class, name = "appropriation")
    })
    interface MatterShape {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
        @JsonSubTypes.Type(value = Block.ItemList.class, name = "list"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table")
    })
    interface BlockShape {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Inline.Text.class, name = "text"),
        @JsonSubTypes.Type(value = Inline.Link.class, name = "link"),
        @JsonSubTypes.Type(value = Inline.Footnote.class, name = "footnote"),
        @JsonSubTypes.Type(value = Inline.LineBreak.class, name = "lineBreak")
    })
    interface InlineShape {}

    interface RowShape {
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean header();
    }

    interface TextShape {
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean strong();

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean emphasis();
    }

    @JsonDeserialize(converter = ToCell.class)
    interface CellShape {}

    /** A cell as written: nearly all are one column wide and one row high and do not say so. */
    record WrittenCell(List<Inline> content, @Nullable Integer columns, @Nullable Integer rows) {}

    static final class ToCell extends StdConverter<WrittenCell, Block.Cell> {
        @Override
        public Block.Cell convert(WrittenCell cell) {
            return new Block.Cell(cell.content(), orOne(cell.columns()), orOne(cell.rows()));
        }

        private static int orOne(@Nullable Integer number) {
            return number == null ? 1 : number;
        }
    }
}
