from pmqa_desk.domain.source_table import ColumnUse, SourceTable, with_use

TABLE = SourceTable(1, 3, ("", ""), (ColumnUse.CLOCK, ColumnUse.NOTES))


def test_a_table_is_read_only_where_a_column_holds_titles():
    assert not TABLE.read
    assert SourceTable(1, 3, ("", ""), with_use(TABLE, 1, ColumnUse.TITLE)).read


def test_one_column_is_corrected_and_the_others_stay():
    assert with_use(TABLE, 0, ColumnUse.NUMBER) == (ColumnUse.NUMBER, ColumnUse.NOTES)
