-- The indexes of the open ones (V655) begin with the same column, and have them in order besides.
drop index question_by_closing;
