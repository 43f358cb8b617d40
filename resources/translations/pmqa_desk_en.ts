<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="th_TH">
<context>
    <name>Actions</name>
    <message>
        <source>เข้าสู่การนำเสนอ</source>
        <translation>Presenter mode</translation>
    </message>
    <message>
        <source>เลิกทำ %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>เลิกทำ</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>ทำซ้ำ %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>ทำซ้ำ</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>สร้างงานใหม่</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>เปิดไฟล์งาน</source>
        <translation>Open a visit file</translation>
    </message>
    <message>
        <source>นำเข้ากำหนดการ</source>
        <translation>Import a programme</translation>
    </message>
    <message>
        <source>คำกล่าวพิธีกร</source>
        <translation>MC script</translation>
    </message>
    <message>
        <source>พิมพ์รายงานการประชุม</source>
        <translation>Print the minutes</translation>
    </message>
    <message>
        <source>รวบรวมสื่อไว้ในโฟลเดอร์</source>
        <translation>Collect media into the folder</translation>
    </message>
    <message>
        <source>สำรองไฟล์งาน</source>
        <translation>Back up the visit file</translation>
    </message>
    <message>
        <source>ทำสำเนาที่ปกปิดข้อมูลส่วนบุคคล</source>
        <translation>Make a copy without personal data</translation>
    </message>
    <message>
        <source>บันทึกเป็นแม่แบบ…</source>
        <translation>Save as a template…</translation>
    </message>
    <message>
        <source>ตรวจความพร้อม</source>
        <translation>Ready check</translation>
    </message>
    <message>
        <source>เต็มจอ</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>การตั้งค่า</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>เปิดตัวอย่าง</source>
        <translation>Open the example</translation>
    </message>
    <message>
        <source>คู่มือการใช้งาน</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>ปุ่มลัด</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>เกี่ยวกับโปรแกรม</source>
        <translation>About the program</translation>
    </message>
    <message>
        <source>ปิดโปรแกรม</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>ใช้เวลาที่ซ้อมเป็นแผนใหม่</source>
        <translation>Rehearsed times as plan</translation>
    </message>
    <message>
        <source>ที่ใช้ในครั้งล่าสุด</source>
        <translation>what it last took</translation>
    </message>
    <message>
        <source>กลาง ๆ ของทุกครั้ง (มัธยฐาน)</source>
        <translation>the middle of all runs (median)</translation>
    </message>
    <message>
        <source>ที่นานที่สุด</source>
        <translation>the longest</translation>
    </message>
    <message>
        <source>เวลาของ {count} ลำดับจะเปลี่ยนตามที่ซ้อม ปัดขึ้นเป็นครึ่งนาที เลือกเฉพาะลำดับที่ต้องการได้ และเลิกทำได้</source>
        <translation>The length of {count} items would be what was rehearsed, in half minutes rounded up. Take all or some of them; it can be undone.</translation>
    </message>
    <message>
        <source>ทุกลำดับที่ซ้อมแล้วมีเวลาตรงกับแผน ไม่มีสิ่งที่ต้องเปลี่ยน</source>
        <translation>Every rehearsed item has its time as planned: nothing to change</translation>
    </message>
    <message>
        <source>ยังไม่เคยซ้อม</source>
        <translation>Never rehearsed</translation>
    </message>
    <message>
        <source>จบตามเวลานาฬิกา</source>
        <translation>Ends by the clock</translation>
    </message>
    <message>
        <source>คงเวลาไว้ ไม่ตัด</source>
        <translation>Keeps its time</translation>
    </message>
    <message>
        <source>ตรงกับแผนแล้ว</source>
        <translation>As planned already</translation>
    </message>
    <message>
        <source>ซ้อมได้ %1 (%2 ครั้ง)</source>
        <translation>rehearsed %1 (runs: %2)</translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>ลำดับการนำเสนอ</source>
        <translation>Programme items</translation>
    </message>
    <message>
        <source>ไม่ผูกกับลำดับใด</source>
        <translation>Belongs to no item</translation>
    </message>
    <message>
        <source>ยังไม่มีชื่อ</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>เพิ่มระเบียบวาระ</source>
        <translation>Add topic</translation>
    </message>
    <message>
        <source>ย้ายระเบียบวาระ</source>
        <translation>Move topic</translation>
    </message>
    <message>
        <source>เปลี่ยนระดับระเบียบวาระ</source>
        <translation>Change level of topic</translation>
    </message>
    <message>
        <source>ลบระเบียบวาระ</source>
        <translation>Delete topic</translation>
    </message>
    <message>
        <source>ใส่ระเบียบวาระมาตรฐาน</source>
        <translation>Add the standard topics</translation>
    </message>
</context>
<context>
    <name>AssignmentRow</name>
    <message>
        <source>▲ เกินกำหนด</source>
        <translation>▲ Overdue</translation>
    </message>
    <message>
        <source>งาน</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>งานที่มอบหมาย</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>ผู้รับผิดชอบ</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>กำหนดเสร็จ</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>สถานะ</source>
        <translation>Standing</translation>
    </message>
</context>
<context>
    <name>AttendanceDeeds</name>
    <message>
        <source>แก้เหตุผลที่ขาด</source>
        <translation>Edit reason of absence</translation>
    </message>
    <message>
        <source>แก้การมาประชุม</source>
        <translation>Edit attendance</translation>
    </message>
</context>
<context>
    <name>AwardPage</name>
    <message>
        <source>รางวัล</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>ยังไม่มี เพิ่มรางวัลที่หน่วยงานเคยได้รับ เพื่อใช้ในบทนำและรายงาน</source>
        <translation>None yet. Add the awards that were won before: introductions and reports tell of them.</translation>
    </message>
    <message>
        <source>เพิ่มรางวัลที่สอง</source>
        <translation>Add a second award</translation>
    </message>
    <message>
        <source>ยังไม่มีวันที่กำหนดไว้ข้างหน้า ใส่กำหนดวันที่ของแต่ละขั้นตอน แล้วระบบจะนับวันให้</source>
        <translation>Nothing lies ahead yet. Type the day by which each step is due, and the days to it are counted here.</translation>
    </message>
    <message>
        <source>แก้วิสัยทัศน์และยุทธศาสตร์</source>
        <translation>Change vision and strategies</translation>
    </message>
    <message>
        <source>เพิ่มรางวัล</source>
        <translation>Add award</translation>
    </message>
    <message>
        <source>เพิ่มรางวัลปีก่อน</source>
        <translation>Add earlier award</translation>
    </message>
</context>
<context>
    <name>AwardPanel</name>
    <message>
        <source>รางวัลที่ %1</source>
        <translation>Award %1</translation>
    </message>
    <message>
        <source>ไม่ระบุ</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>ยังไม่ทราบ</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>ผ่าน</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>ไม่ผ่าน</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>ยังไม่มีขั้นตอน ใส่ขั้นตอนที่ใช้กันทั่วไปแล้วแก้ชื่อและวันที่ หรือเพิ่มทีละขั้นตอน</source>
        <translation>No steps yet. Add the usual ones and change their names and days, or add them one by one.</translation>
    </message>
    <message>
        <source>แก้ข้อมูลรางวัล</source>
        <translation>Change award</translation>
    </message>
    <message>
        <source>ใส่ขั้นตอนของรางวัล</source>
        <translation>Add the usual steps</translation>
    </message>
    <message>
        <source>เพิ่มขั้นตอนของรางวัล</source>
        <translation>Add step</translation>
    </message>
    <message>
        <source>ลบรางวัล</source>
        <translation>Delete award</translation>
    </message>
</context>
<context>
    <name>AwardStepRow</name>
    <message>
        <source>แก้ขั้นตอนของรางวัล</source>
        <translation>Change step</translation>
    </message>
    <message>
        <source>ลบขั้นตอนของรางวัล</source>
        <translation>Delete step</translation>
    </message>
</context>
<context>
    <name>BankForm</name>
    <message>
        <source>แก้คลังคำถาม</source>
        <translation>Edit the question bank</translation>
    </message>
    <message>
        <source>ไม่ระบุ</source>
        <translation>Not set</translation>
    </message>
</context>
<context>
    <name>BankLinks</name>
    <message>
        <source>เลิกผูกกับคลังคำถาม</source>
        <translation>Untie from the question bank</translation>
    </message>
    <message>
        <source>ผูกกับคลังคำถาม</source>
        <translation>Tie to the question bank</translation>
    </message>
    <message>
        <source>นำคำถามเข้าคลัง</source>
        <translation>Take up questions</translation>
    </message>
</context>
<context>
    <name>BankList</name>
    <message>
        <source>เพิ่มในคลังคำถาม</source>
        <translation>Add to the question bank</translation>
    </message>
    <message>
        <source>นำคำถามเข้าคลัง</source>
        <translation>Take up questions</translation>
    </message>
    <message>
        <source>คำถามของการซักซ้อมและที่จดไว้ก่อนวันจริง</source>
        <translation>Questions of rehearsals and from before the day</translation>
    </message>
    <message>
        <source>คำถามและคลังของไฟล์งานอื่น เช่น ปีก่อน</source>
        <translation>Questions and bank of another file, of last year say</translation>
    </message>
    <message>
        <source>วางตารางที่คัดลอกจาก Excel หรือ Word หัวตารางบอกว่าช่องใดคือคำถาม คำตอบ หรือหน่วยงาน</source>
        <translation>Paste a table copied from Excel or Word; its heading row says which column is question, answer or agency</translation>
    </message>
    <message>
        <source>ในคลัง %1 ข้อ</source>
        <translation>%1 in the bank</translation>
    </message>
    <message>
        <source>ในคลัง %1 ข้อ แสดง %2 ข้อแรก พิมพ์คำค้นเพื่อให้แคบลง</source>
        <translation>%1 in the bank, the first %2 shown: type to narrow them</translation>
    </message>
    <message>
        <source>ในคลัง %1 ข้อ พบ %2 ข้อ</source>
        <translation>%1 in the bank, %2 found</translation>
    </message>
    <message>
        <source>ในรายการ: N เพิ่ม · Enter แก้ไข · Del ลบ</source>
        <translation>In the list: N add · Enter edit · Del delete</translation>
    </message>
    <message>
        <source>ยังไม่มีคำถามในคลัง เพิ่มทีละข้อ วางจากตาราง หรือนำคำถามของการซักซ้อมเข้าคลัง</source>
        <translation>The bank is empty: add a question, paste a table, or take up those of rehearsals</translation>
    </message>
    <message>
        <source>วางในคลังคำถาม</source>
        <translation>Paste into the bank</translation>
    </message>
    <message>
        <source>การซักซ้อม</source>
        <translation>Rehearsals</translation>
    </message>
    <message>
        <source>เข้าคลังใหม่ %1 ข้อ เติมคำตอบ %2 ข้อ มีอยู่แล้ว %3 ข้อ</source>
        <translation>%1 new in the bank, %2 given an answer, %3 there already</translation>
    </message>
    <message>
        <source>อ่านไม่ได้ %1 บรรทัด เช่น “%2”</source>
        <translation>%1 lines could not be read, such as “%2”</translation>
    </message>
    <message>
        <source>ลบจากคลังคำถาม</source>
        <translation>Delete from the bank</translation>
    </message>
</context>
<context>
    <name>BankPicker</name>
    <message>
        <source>ไม่พบในคลัง</source>
        <translation>Not found in the bank</translation>
    </message>
    <message>
        <source>ใช้ได้เมื่อข้อในคลังมีคำตอบ และคำถามนี้ยังไม่มีคำตอบ</source>
        <translation>Where the bank has an answer and this question has none</translation>
    </message>
</context>
<context>
    <name>CarriedList</name>
    <message>
        <source>ลำดับ</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>ชนิด</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>เรื่อง</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>ผู้รับผิดชอบ</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>กำหนดเสร็จ</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>สถานะ</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>คำแนะนำ</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>มอบหมาย</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>✓ ทำแล้ว</source>
        <translation>✓ Done</translation>
    </message>
    <message>
        <source>▲ เกินกำหนด</source>
        <translation>▲ Overdue</translation>
    </message>
    <message>
        <source>○ ค้าง</source>
        <translation>○ Open</translation>
    </message>
    <message>
        <source>ยังไม่เสร็จ</source>
        <translation>Not done yet</translation>
    </message>
    <message>
        <source>ทำแล้ว</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>เพิ่มคำแนะนำ</source>
        <translation>Add advice</translation>
    </message>
    <message>
        <source>มอบหมายงาน</source>
        <translation>Give an assignment</translation>
    </message>
    <message>
        <source>เปลี่ยนสถานะงาน</source>
        <translation>Change status of an action</translation>
    </message>
    <message>
        <source>ลบคำแนะนำ</source>
        <translation>Delete advice</translation>
    </message>
    <message>
        <source>ลบงานที่มอบหมาย</source>
        <translation>Delete an assignment</translation>
    </message>
</context>
<context>
    <name>ChanceLine</name>
    <message>
        <source>กำลังคำนวณโอกาสจบทันเวลา</source>
        <translation>Computing the chance to end in time</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>กำลังดำเนินรายการ กด “จบการดำเนินรายการ” ก่อนปิด</source>
        <translation>A run is going on; press “End the run” before closing</translation>
    </message>
    <message>
        <source>มีข้อความที่พิมพ์ค้างอยู่ กด Enter เพื่อบันทึกก่อน แล้วเลือกคำถามอีกครั้ง</source>
        <translation>Something typed is not kept yet: press Enter in the line first, then choose the question again</translation>
    </message>
    <message>
        <source>นาฬิกาของเครื่องถูกปรับ {length} เวลานับถอยหลังไม่เปลี่ยน</source>
        <translation>The machine&apos;s clock moved by {length}; the countdown did not</translation>
    </message>
    <message>
        <source>กดอีกครั้งเพื่อจบ</source>
        <translation>Press again to end</translation>
    </message>
    <message>
        <source>จบการดำเนินรายการ</source>
        <translation>End the run</translation>
    </message>
</context>
<context>
    <name>ConsoleAnswer</name>
    <message>
        <source>ข้อที่เลือกยังไม่มีคำตอบ จึงไม่มีอะไรให้ส่ง</source>
        <translation>The chosen question has no answer: there is nothing to send</translation>
    </message>
    <message>
        <source>ยังไม่มีจอผู้นำเสนอ กดปุ่ม “จอผู้นำเสนอ” ก่อน แล้วส่งคำตอบอีกครั้ง</source>
        <translation>There is no presenter&apos;s screen: press “Presenter&apos;s screen” first, then send the answer again</translation>
    </message>
    <message>
        <source>ผู้ตอบเห็นคำตอบแล้ว · Ctrl+↓ เลื่อน · Ctrl+Enter หรือ Esc เก็บ</source>
        <translation>The presenter&apos;s screen shows the answer · Ctrl+↓ scrolls · Ctrl+Enter or Esc takes it away</translation>
    </message>
</context>
<context>
    <name>ConsoleAttendance</name>
    <message>
        <source>ค้นชื่อหรือตำแหน่ง</source>
        <translation>Find a name or a position</translation>
    </message>
    <message>
        <source>ผู้มาประชุมในครั้งนี้</source>
        <translation>Who is here in this session</translation>
    </message>
    <message>
        <source>ชื่อผู้มาแทน กด Enter เก็บ</source>
        <translation>Name of the substitute, Enter keeps it</translation>
    </message>
    <message>
        <source>ผู้มาแทน</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>ตำแหน่งของผู้มาแทน</source>
        <translation>Position of the substitute</translation>
    </message>
    <message>
        <source>ผู้มา {came}/{everybody}  {attendance}</source>
        <translation>Here {came}/{everybody}  {attendance}</translation>
    </message>
    <message>
        <source>การมาประชุม</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>ยังไม่มีชื่อ</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>ถัดไป</source>
        <translation>next</translation>
    </message>
    <message>
        <source>กำลังนำเสนอ</source>
        <translation>Presenting</translation>
    </message>
</context>
<context>
    <name>ConsoleDeeds</name>
    <message>
        <source>จบการดำเนินรายการแล้ว</source>
        <translation>The run has ended</translation>
    </message>
    <message>
        <source>จบการดำเนินรายการแล้ว · Ctrl+P พิมพ์รายงาน · {undo} เลิกทำ</source>
        <translation>The run has ended · Ctrl+P prints the minutes · {undo} undoes</translation>
    </message>
    <message>
        <source>กดซ้ำเร็วเกินไป ระบบไม่ได้ข้าม</source>
        <translation>Pressed again too soon; nothing was skipped</translation>
    </message>
    <message>
        <source>ลำดับนี้กำลังดำเนินการอยู่แล้ว</source>
        <translation>This item is already running</translation>
    </message>
    <message>
        <source>เพิ่มเวลา {count} นาทีแล้ว · {undo} เลิกทำ</source>
        <translation>{count} min added · {undo} undoes</translation>
    </message>
    <message>
        <source>ลดเวลา {count} นาทีแล้ว · {undo} เลิกทำ</source>
        <translation>{count} min taken away · {undo} undoes</translation>
    </message>
    <message>
        <source>ข้าม{item} แล้ว · {undo} เลิกทำ · {note} จดเหตุผล</source>
        <translation>{item} skipped · {undo} undoes · {note} notes the reason</translation>
    </message>
    <message>
        <source>ดูเหมือนกำลังพิมพ์ กด {note} เพื่อจดบันทึก</source>
        <translation>You seem to be typing: {note} takes a note</translation>
    </message>
    <message>
        <source>ไม่มีลำดับให้ข้าม</source>
        <translation>There is no item to skip</translation>
    </message>
    <message>
        <source>ไปต่อเองตามที่กำหนดไว้ · {undo} เลิกทำ</source>
        <translation>Went on by itself, as the programme says · {undo} undoes it</translation>
    </message>
    <message>
        <source>เลิกทำแล้ว</source>
        <translation>Undone</translation>
    </message>
</context>
<context>
    <name>ConsoleHolding</name>
    <message>
        <source>ภาพที่ห้องประชุมเห็น</source>
        <translation>What the room sees</translation>
    </message>
    <message>
        <source>ภาพที่ห้องประชุมเห็น  ·  {holding} พักจอ</source>
        <translation>What the room sees  ·  {holding} hold</translation>
    </message>
    <message>
        <source>คลิกหรือกด {holding} เพื่อเลือกภาพพักจอ</source>
        <translation>Click or press {holding} to choose a holding picture</translation>
    </message>
    <message>
        <source>พักจอ: ตราสัญลักษณ์</source>
        <translation>Holding: emblem</translation>
    </message>
    <message>
        <source>พักจอ: ข้อความ</source>
        <translation>Holding: message</translation>
    </message>
    <message>
        <source>พักจอ: บัตรต้อนรับ</source>
        <translation>Holding: welcome</translation>
    </message>
    <message>
        <source>โปรแกรมอื่นอยู่บนจอ</source>
        <translation>Another program is on</translation>
    </message>
    <message>
        <source>จอแสดงผลเป็นหน้าต่าง ย้ายหรือย่อหน้าต่างนั้นได้โดยตรง</source>
        <translation>The stage is a window: move or minimise it as it is</translation>
    </message>
    <message>
        <source>ย้ายหน้าต่างโปรแกรมประชุมไปที่จอแสดงผล (Win+Shift+→) กด {blank} เมื่อพร้อมกลับ</source>
        <translation>Move the meeting program&apos;s window to the stage&apos;s screen (Win+Shift+→); press {blank} to come back</translation>
    </message>
    <message>
        <source>ห้องประชุมเห็นภาพพักจอจนกว่าจะกด {holding} หรือเริ่มลำดับใหม่</source>
        <translation>The room sees the holding picture until you press {holding} or the next item begins</translation>
    </message>
    <message>
        <source>กลับสู่รายการ  {blank}</source>
        <translation>Back to the programme  {blank}</translation>
    </message>
    <message>
        <source>กลับสู่รายการ  {holding}</source>
        <translation>Back to the programme  {holding}</translation>
    </message>
    <message>
        <source>หากจะแสดงหน้าต่างโปรแกรมอื่นบนจอ กด {holding} แล้วเลือก “เปิดทางให้โปรแกรมอื่น”</source>
        <translation>To show another program&apos;s window on the stage&apos;s screen, press {holding} and choose “Make way for another program”</translation>
    </message>
    <message>
        <source>ห้องประชุมเห็นตราสัญลักษณ์</source>
        <translation>The room sees the emblem</translation>
    </message>
    <message>
        <source>เปิดทางให้โปรแกรมอื่น · {blank} กลับ</source>
        <translation>Another program · {blank}: back</translation>
    </message>
    <message>
        <source>ห้องประชุมเห็นข้อความ “{text}”</source>
        <translation>The room sees the message “{text}”</translation>
    </message>
    <message>
        <source>ห้องประชุมเห็นบัตรต้อนรับ</source>
        <translation>The room sees the welcome card</translation>
    </message>
    <message>
        <source>เปิดทางให้โปรแกรมอื่นอยู่ · ย้ายหน้าต่างนั้นไปที่จอแสดงผล (Windows: Win+Shift+→)</source>
        <translation>Making way for another program · move its window to the stage&apos;s screen (Windows: Win+Shift+→)</translation>
    </message>
    <message>
        <source>เริ่มลำดับใหม่ ภาพพักจอถูกนำออกแล้ว</source>
        <translation>A new item began: the holding picture was taken away</translation>
    </message>
</context>
<context>
    <name>ConsoleMedium</name>
    <message>
        <source>จบวีดิทัศน์แล้ว</source>
        <translation>The video is over</translation>
    </message>
    <message>
        <source>วีดิทัศน์เหลือ {length}</source>
        <translation>{length} of the video left</translation>
    </message>
    <message>
        <source>สไลด์ {number} จาก {total}</source>
        <translation>Slide {number} of {total}</translation>
    </message>
    <message>
        <source>ภาพ {number} จาก {total}</source>
        <translation>Picture {number} of {total}</translation>
    </message>
    <message>
        <source>วีดิทัศน์พร้อมเล่นต่อที่ {place}</source>
        <translation>The video is ready to go on at {place}</translation>
    </message>
    <message>
        <source>หน้าสไลด์ {number}</source>
        <translation>Slide {number}</translation>
    </message>
    <message>
        <source>ภาพที่ {number}</source>
        <translation>Picture {number}</translation>
    </message>
    <message>
        <source>แป้นเลื่อนหน้าไม่เปลี่ยนลำดับ</source>
        <translation>The page keys do not change the item</translation>
    </message>
    <message>
        <source>หยุดเวลาอยู่ กด {hold} ให้เวลาเดินต่อก่อน จึงเล่นวีดิทัศน์ได้</source>
        <translation>Time is on hold: press {hold} to go on before the video can play</translation>
    </message>
    <message>
        <source>หยุดวีดิทัศน์  {film}</source>
        <translation>Hold video  {film}</translation>
    </message>
    <message>
        <source>เล่นวีดิทัศน์  {film}</source>
        <translation>Play video  {film}</translation>
    </message>
</context>
<context>
    <name>ConsoleNotes</name>
    <message>
        <source>ขณะนี้</source>
        <translation>now</translation>
    </message>
    <message>
        <source>ถัดไป</source>
        <translation>next</translation>
    </message>
    <message>
        <source>มีบันทึก · {script}</source>
        <translation>Notes · {script}</translation>
    </message>
    <message>
        <source>บันทึก {item} ({when}): {notes}</source>
        <translation>Notes, {item} ({when}): {notes}</translation>
    </message>
    <message>
        <source>คำแนะนำจากการซ้อม {item} ({when}): {notes}</source>
        <translation>Advice from rehearsals, {item} ({when}): {notes}</translation>
    </message>
    <message>
        <source>{text} (มอบหมาย {owner})</source>
        <translation>{text} (given to {owner})</translation>
    </message>
</context>
<context>
    <name>ConsolePresenter</name>
    <message>
        <source>จอผู้นำเสนอ: แสดงอยู่</source>
        <translation>Presenter&apos;s clock: shown</translation>
    </message>
    <message>
        <source>จอผู้นำเสนอ: เป็นหน้าต่าง</source>
        <translation>Presenter&apos;s clock: a window</translation>
    </message>
    <message>
        <source>จอผู้นำเสนอ: หลุดการเชื่อมต่อ</source>
        <translation>Presenter&apos;s clock: disconnected</translation>
    </message>
    <message>
        <source>จอผู้นำเสนอ: ปิดอยู่</source>
        <translation>Presenter&apos;s clock: off</translation>
    </message>
    <message>
        <source>จอผู้นำเสนอ: มุมจอแสดงผล</source>
        <translation>Presenter: corner of the stage</translation>
    </message>
    <message>
        <source>ผู้นำเสนอเห็นคำตอบ</source>
        <translation>The presenter reads an answer</translation>
    </message>
    <message>
        <source>ผู้นำเสนอเห็น “{text}”</source>
        <translation>The presenter sees “{text}”</translation>
    </message>
    <message>
        <source>กดเพื่อปิดจอผู้นำเสนอ</source>
        <translation>Press to put the presenter&apos;s clock away</translation>
    </message>
    <message>
        <source>กดเพื่อแสดงจอผู้นำเสนอ</source>
        <translation>Press to show the presenter&apos;s clock</translation>
    </message>
    <message>
        <source>แป้น {message} ส่งข้อความถึงผู้นำเสนอ</source>
        <translation>Key {message}: message to the presenter</translation>
    </message>
    <message>
        <source>จอผู้นำเสนอปิดอยู่ กดปุ่มจอผู้นำเสนอเพื่อให้ผู้นำเสนอเห็นข้อความ</source>
        <translation>The presenter&apos;s clock is off; press its button to let the presenter see the message</translation>
    </message>
</context>
<context>
    <name>ConsoleShow</name>
    <message>
        <source>{clock}.{seconds} น.</source>
        <translation>{clock}.{seconds}</translation>
    </message>
    <message>
        <source>จบการดำเนินรายการแล้ว</source>
        <translation>The run has ended</translation>
    </message>
    <message>
        <source>ครบทุกลำดับแล้ว</source>
        <translation>All items are done</translation>
    </message>
    <message>
        <source>เดินเวลาต่อ  {hold}</source>
        <translation>Go on  {hold}</translation>
    </message>
    <message>
        <source>หยุดเวลา  {hold}</source>
        <translation>Hold time  {hold}</translation>
    </message>
    <message>
        <source>ยังไม่เริ่ม</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>ไม่มีลำดับให้ข้าม</source>
        <translation>There is no item to skip</translation>
    </message>
    <message>
        <source>ไม่มีลำดับก่อนหน้า</source>
        <translation>There is no item before</translation>
    </message>
    <message>
        <source>ใช้เมื่อจบรายการ</source>
        <translation>For when all is over</translation>
    </message>
    <message>
        <source>ใช้เมื่อเข้าสู่ {item}</source>
        <translation>For entering {item}</translation>
    </message>
    <message>
        <source>คำกล่าวพิธีกร</source>
        <translation>MC script</translation>
    </message>
    <message>
        <source>ไม่มีลำดับถัดไป</source>
        <translation>There is no next item</translation>
    </message>
</context>
<context>
    <name>ConsoleStage</name>
    <message>
        <source>ห้องประชุมเห็นภาพเดิมจนกว่าจะกด {freeze} อีกครั้ง</source>
        <translation>The room keeps this picture until {freeze} is pressed again</translation>
    </message>
    <message>
        <source>ตรึงภาพ</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>จอว่าง</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>หลุดการเชื่อมต่อ</source>
        <translation>Disconnected</translation>
    </message>
    <message>
        <source>แสดงภาพต่อ</source>
        <translation>Show again</translation>
    </message>
    <message>
        <source>เลิกตรึงภาพ</source>
        <translation>Unfreeze</translation>
    </message>
    <message>
        <source>ภาพถัดไป</source>
        <translation>Next picture</translation>
    </message>
    <message>
        <source>จอแสดงผล: แสดงอยู่</source>
        <translation>Stage: shown</translation>
    </message>
    <message>
        <source>จอแสดงผล: เป็นหน้าต่าง</source>
        <translation>Stage: in a window</translation>
    </message>
    <message>
        <source>จอแสดงผล: หลุดการเชื่อมต่อ</source>
        <translation>Stage: disconnected</translation>
    </message>
    <message>
        <source>จอแสดงผล: ปิดอยู่</source>
        <translation>Stage: closed</translation>
    </message>
    <message>
        <source>เลิกพักจอแล้ว จอแสดงผลยังหลุดการเชื่อมต่อ</source>
        <translation>The holding picture is off; the stage is still disconnected</translation>
    </message>
    <message>
        <source>เลิกพักจอแล้ว จอแสดงผลยังว่างอยู่</source>
        <translation>The holding picture is off; the stage is still blank</translation>
    </message>
    <message>
        <source>เลิกพักจอแล้ว ห้องประชุมยังเห็นภาพที่ตรึงไว้</source>
        <translation>The holding picture is off; the room still sees the frozen picture</translation>
    </message>
    <message>
        <source>ห้องประชุมเห็นรายการตามปกติแล้ว</source>
        <translation>The room sees the programme again</translation>
    </message>
</context>
<context>
    <name>ConsoleStrip</name>
    <message>
        <source>หน้าควบคุมทั้งหมด</source>
        <translation>Whole console</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>คัดลอกเป็นข้อความ</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>คัดลอกเป็นข้อความสั้น ๆ เพื่อวางในแชต</source>
        <translation>Copy it as short lines for a chat</translation>
    </message>
    <message>
        <source>คัดลอกข้อความแล้ว นำไปวางในแชตได้</source>
        <translation>Copied. Paste it into the chat.</translation>
    </message>
</context>
<context>
    <name>CopyDeeds</name>
    <message>
        <source>กำลังจัดทำแฟ้มอยู่ โปรดรอให้เสร็จหรือยกเลิกก่อน</source>
        <translation>A dossier is being made: wait until it is done, or cancel it</translation>
    </message>
    <message>
        <source>สำเนาที่ปกปิดข้อมูลส่วนบุคคลอยู่ที่ %1 ชื่อในข้อความที่ไม่มีในรายชื่อยังอยู่ โปรดอ่านก่อนส่งต่อ</source>
        <translation>The copy without personal data is %1. Names in texts that no list has are still there: read it before you pass it on</translation>
    </message>
    <message>
        <source>กำลังจัดทำแฟ้มเอกสาร</source>
        <translation>Making the dossier</translation>
    </message>
    <message>
        <source>จัดทำแฟ้มที่ %1 แล้ว มี %2 ไฟล์ ไม่ได้ใส่ %3 รายการ ดูเหตุผลในสารบัญแฟ้ม</source>
        <translation>Made the dossier %1 with %2 files. %3 things are left out; its list says why</translation>
    </message>
</context>
<context>
    <name>CopyProgress</name>
    <message>
        <source>กำลังคัดลอกสื่อไว้ในโฟลเดอร์ของไฟล์งาน</source>
        <translation>Copying media into the visit&apos;s folder</translation>
    </message>
</context>
<context>
    <name>DayRibbon</name>
    <message>
        <source>แถบเวลาของวัน</source>
        <translation>The day as a ribbon</translation>
    </message>
</context>
<context>
    <name>DeedCard</name>
    <message>
        <source>เลือกถ้อยคำด้วย Alt+1 ถึง Alt+5  ข้อความเว้นว่างได้</source>
        <translation>Alt+1 to Alt+5 choose the word. The text may stay empty</translation>
    </message>
    <message>
        <source>พิมพ์งานที่มอบหมายในบรรทัดล่าง แล้วกด Tab ไปผู้รับผิดชอบและกำหนดเสร็จ</source>
        <translation>Type what is assigned in the line below; Tab goes to owner and due day</translation>
    </message>
    <message>
        <source>ผู้รับผิดชอบและกำหนดเสร็จเว้นว่างได้  ↓ เลือกชื่อที่เคยใช้</source>
        <translation>Owner and due day may stay empty. ↓ offers names</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>ที่</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>ประเภท</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>ลำดับการนำเสนอ</source>
        <translation>Programme items</translation>
    </message>
    <message>
        <source>หน่วยงานรับผิดชอบ</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>เริ่ม (น.)</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>เวลา</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>ยังไม่ระบุ</source>
        <translation>Not set</translation>
    </message>
</context>
<context>
    <name>EditRow</name>
    <message>
        <source>(ตัดออกจากรายงาน)</source>
        <translation>(left out of the minutes)</translation>
    </message>
    <message>
        <source>ข้อมูลล่าสุดคือ {text}</source>
        <translation>The latest data say: {text}</translation>
    </message>
    <message>
        <source>▲ ข้อความเดิมในรายงานถูกลบไปแล้ว</source>
        <translation>▲ What it replaced is gone from the minutes</translation>
    </message>
    <message>
        <source>▲ ข้อมูลเปลี่ยนไปหลังจากที่แก้</source>
        <translation>▲ The data changed after this was edited</translation>
    </message>
    <message>
        <source>ย่อหน้าที่เพิ่ม</source>
        <translation>Paragraph added</translation>
    </message>
    <message>
        <source>ข้อความที่แก้</source>
        <translation>Text edited</translation>
    </message>
    <message>
        <source>ข้อความที่ตัดออก</source>
        <translation>Text left out</translation>
    </message>
    <message>
        <source>ทั้งสองฉบับ</source>
        <translation>both editions</translation>
    </message>
    <message>
        <source>เฉพาะฉบับเผยแพร่</source>
        <translation>public edition only</translation>
    </message>
    <message>
        <source>เฉพาะฉบับภายใน</source>
        <translation>internal edition only</translation>
    </message>
    <message>
        <source>ลบ</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>ใช้ข้อความของโปรแกรม</source>
        <translation>Use the program’s text</translation>
    </message>
    <message>
        <source>ไปดู</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>คงที่แก้ไว้</source>
        <translation>Keep my text</translation>
    </message>
</context>
<context>
    <name>EmblemRow</name>
    <message>
        <source>ยังไม่ได้เลือก ลากไฟล์ PNG, JPEG หรือ SVG มาวางได้</source>
        <translation>None chosen; a PNG, JPEG or SVG file can be dropped here</translation>
    </message>
    <message>
        <source>เปลี่ยนตราสัญลักษณ์</source>
        <translation>Change the emblem</translation>
    </message>
    <message>
        <source>เลือกภาพตราสัญลักษณ์</source>
        <translation>Choose the emblem&apos;s picture</translation>
    </message>
    <message>
        <source>ไฟล์ภาพ ({endings})</source>
        <translation>Pictures ({endings})</translation>
    </message>
    <message>
        <source>ภาพตราสัญลักษณ์เล็กมาก บนจอใหญ่จะไม่คมชัด</source>
        <translation>The emblem is very small: it will not be sharp on a large screen</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>ขอเอกสาร</source>
        <translation>Ask for document</translation>
    </message>
    <message>
        <source>ยังไม่มีเอกสารที่ขอ กด Shift+F7 ระหว่างดำเนินรายการ หรือ E ที่คำถาม</source>
        <translation>No document was asked for yet: press Shift+F7 during the run, or E at a question</translation>
    </message>
    <message>
        <source>เอกสารทั้งหมด</source>
        <translation>All documents</translation>
    </message>
    <message>
        <source>ค้างส่ง</source>
        <translation>To hand over</translation>
    </message>
    <message>
        <source>ส่งมอบแล้ว</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>ไม่ระบุ</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>ยังไม่ได้ส่งมอบ</source>
        <translation>Not handed over</translation>
    </message>
    <message>
        <source>ส่งมอบเมื่อ</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>เลือกไว้ %1 รายการ แก้พร้อมกัน</source>
        <translation>%1 documents, edited together</translation>
    </message>
    <message>
        <source>ลำดับที่ %1 %2</source>
        <translation>Item %1 %2</translation>
    </message>
    <message>
        <source>จากคำถาม “%1”</source>
        <translation>From the question “%1”</translation>
    </message>
    <message>
        <source>ไม่ผูกกับลำดับใด</source>
        <translation>Belongs to no item</translation>
    </message>
    <message>
        <source>เอกสารที่ขอ %1 รายการ ค้างส่ง %2 เกินกำหนด %3</source>
        <translation>%1 documents: %2 to hand over, %3 overdue</translation>
    </message>
    <message>
        <source>ในรายการ: H ส่งมอบแล้ว · N เพิ่ม · Del ลบ</source>
        <translation>In the list: H handed over · N add · Del delete</translation>
    </message>
    <message>
        <source>แก้เอกสารที่ขอ</source>
        <translation>Edit document</translation>
    </message>
    <message>
        <source>ยังไม่ได้ส่งมอบเอกสาร</source>
        <translation>Take back handing over</translation>
    </message>
    <message>
        <source>ส่งมอบเอกสาร</source>
        <translation>Hand over document</translation>
    </message>
    <message>
        <source>ลบเอกสารที่ขอ</source>
        <translation>Delete document</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>เปิดล่าสุด</source>
        <translation>Opened recently</translation>
    </message>
    <message>
        <source>ส่งออก</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>เรื่องที่ควรทราบ</source>
        <translation>Worth knowing</translation>
    </message>
</context>
<context>
    <name>FilesSheet</name>
    <message>
        <source>เลือกไฟล์ใหม่ %1</source>
        <translation>Choose another file for %1</translation>
    </message>
    <message>
        <source>ไฟล์ในโฟลเดอร์ของการตรวจ</source>
        <translation>Files in the visit&apos;s folder</translation>
    </message>
    <message>
        <source>ไม่มีไฟล์สื่อในโฟลเดอร์ของการตรวจ</source>
        <translation>There are no media in the visit&apos;s folder</translation>
    </message>
    <message>
        <source>กำลังค้นหาไฟล์ในโฟลเดอร์ของการตรวจ</source>
        <translation>Looking for files in the visit’s folder</translation>
    </message>
    <message>
        <source>ใช้ไฟล์นี้</source>
        <translation>Use this file</translation>
    </message>
    <message>
        <source>เลือกจากที่อื่น</source>
        <translation>Look elsewhere</translation>
    </message>
    <message>
        <source>ไม่พบไฟล์ “{name}”</source>
        <translation>File “{name}” not found</translation>
    </message>
</context>
<context>
    <name>FilmConversion</name>
    <message>
        <source>กำลังแปลงวีดิทัศน์ %1</source>
        <translation>Converting the film %1</translation>
    </message>
    <message>
        <source>ยกเลิกการแปลงวีดิทัศน์แล้ว ไฟล์เดิมยังอยู่</source>
        <translation>Converting the film was cancelled; the old file is still there</translation>
    </message>
    <message>
        <source>ใช้วีดิทัศน์ที่แปลงแล้ว</source>
        <translation>Use the converted film</translation>
    </message>
    <message>
        <source>แปลงวีดิทัศน์เป็น %1 แล้ว ไฟล์เดิมยังอยู่</source>
        <translation>The film was converted to %1; the old file is still there</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>ค้นชื่อลำดับ หน่วยงาน ผู้นำเสนอ หรือไฟล์</source>
        <translation>Find a title, an agency, a presenter or a file</translation>
    </message>
    <message>
        <source>ค้นหาในกำหนดการ</source>
        <translation>Find in the programme</translation>
    </message>
    <message>
        <source>ก่อนหน้า (Shift+F3)</source>
        <translation>Previous (Shift+F3)</translation>
    </message>
    <message>
        <source>ถัดไป (F3)</source>
        <translation>Next (F3)</translation>
    </message>
    <message>
        <source>ปิด (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>%1 จาก %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>ไม่พบ</source>
        <translation>Not found</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>ค้นลำดับด้วยเลขหรือชื่อเรื่อง</source>
        <translation>Find an item by number or title</translation>
    </message>
</context>
<context>
    <name>FitDialog</name>
    <message>
        <source>คงเวลาไว้ ไม่ตัด</source>
        <translation>Keeps its time</translation>
    </message>
    <message>
        <source>▲ น้อยกว่าที่เคยซ้อม</source>
        <translation>▲ Less than rehearsed</translation>
    </message>
    <message>
        <source>ปรับให้พอดีกรอบเวลา</source>
        <translation>Fit to the window</translation>
    </message>
</context>
<context>
    <name>FoundNote</name>
    <message>
        <source>พบไฟล์นี้ที่ %1</source>
        <translation>This file was found at %1</translation>
    </message>
    <message>
        <source>พบไฟล์ชื่อเดียวกันที่ %1 โปรดเปิดดูก่อน เนื้อหาอาจต่างจากเดิม</source>
        <translation>A file of this name was found at %1. Look at it first: it may be another.</translation>
    </message>
    <message>
        <source>ใช้ไฟล์นี้</source>
        <translation>Use this file</translation>
    </message>
</context>
<context>
    <name>FoundStrip</name>
    <message>
        <source>พบไฟล์สื่อที่หายไป %1 ไฟล์ในโฟลเดอร์ใกล้เคียง</source>
        <translation>%1 missing media were found in folders nearby</translation>
    </message>
    <message>
        <source>ใช้ไฟล์ที่พบทั้งหมด</source>
        <translation>Use all that were found</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>ไม่พบคำนี้ในคู่มือ</source>
        <translation>The help does not have these words</translation>
    </message>
</context>
<context>
    <name>HoldingSheet</name>
    <message>
        <source>ภาพพักจอสำหรับห้องประชุม</source>
        <translation>Holding picture for the room</translation>
    </message>
    <message>
        <source>พิมพ์ข้อความถึงห้องประชุม หรือกด 1–9 เลือก</source>
        <translation>Type a message to the room, or press 1–9</translation>
    </message>
    <message>
        <source>แสดงบนจอ</source>
        <translation>Show on the stage</translation>
    </message>
    <message>
        <source>Enter แสดงบนจอ · Esc ปิดโดยไม่แสดง · ขณะพักจอ กด {holding} หรือเริ่มลำดับใหม่ เพื่อกลับสู่รายการ</source>
        <translation>Enter shows it · Esc closes, showing nothing · {holding} or the next item brings the programme back</translation>
    </message>
    <message>
        <source>กรุณารอสักครู่</source>
        <translation>Please wait a moment</translation>
    </message>
    <message>
        <source>พักรับประทานอาหารว่าง</source>
        <translation>Coffee break</translation>
    </message>
    <message>
        <source>พักรับประทานอาหารกลางวัน</source>
        <translation>Lunch break</translation>
    </message>
    <message>
        <source>กำลังเตรียมระบบประชุมทางไกล</source>
        <translation>The video meeting is being prepared</translation>
    </message>
    <message>
        <source>ขออภัย กำลังแก้ไขระบบเสียง</source>
        <translation>We apologise: the sound is being mended</translation>
    </message>
    <message>
        <source>ตราสัญลักษณ์</source>
        <translation>Emblem</translation>
    </message>
    <message>
        <source>บัตรต้อนรับและนับถอยหลัง</source>
        <translation>Welcome card and countdown</translation>
    </message>
    <message>
        <source>จอดำ</source>
        <translation>Black</translation>
    </message>
    <message>
        <source>เปิดทางให้โปรแกรมอื่น</source>
        <translation>Make way for another program</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>ตารางที่ %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>ตารางของต้นฉบับ</source>
        <translation>Table of the source</translation>
    </message>
    <message>
        <source>คอลัมน์ที่ %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>ไม่ใช้</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>ลำดับที่</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>วันที่</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>เวลา (เริ่ม–จบ)</source>
        <translation>Time (start–end)</translation>
    </message>
    <message>
        <source>เวลาเริ่ม</source>
        <translation>Start time</translation>
    </message>
    <message>
        <source>เวลาจบ</source>
        <translation>End</translation>
    </message>
    <message>
        <source>ระยะเวลา</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>ชื่อรายการ</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>หน่วยงาน</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>ผู้นำเสนอ</source>
        <translation>Presenters</translation>
    </message>
    <message>
        <source>ผู้รับผิดชอบ (คนหรือหน่วยงาน)</source>
        <translation>In charge (person or agency)</translation>
    </message>
    <message>
        <source>สถานที่</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>หมายเหตุ / บทพิธีกร</source>
        <translation>Notes / script</translation>
    </message>
    <message>
        <source>ช่วง / หมวด</source>
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>กดอีกครั้งเพื่อทิ้งสิ่งที่แก้ไข</source>
        <translation>Press again to discard the edits</translation>
    </message>
    <message>
        <source>วางหนังสือ ประกาศ หรือข้อความที่มีลำดับการนำเสนอ หรือเปิดไฟล์ Word, Excel หรือ CSV โปรแกรมจะแยกลำดับ วัน เวลา และสถานที่ให้ตรวจก่อน</source>
        <translation>Paste a letter, an announcement or any text with the programme, or open a file of Word, Excel or CSV. Items, dates, hours and place are picked out for you to check first.</translation>
    </message>
    <message>
        <source>เปิดกำหนดการ</source>
        <translation>Open an agenda</translation>
    </message>
    <message>
        <source>กำหนดการ</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>ข้อความ</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>ไฟล์งานการตรวจอื่น</source>
        <translation>Another visit</translation>
    </message>
    <message>
        <source>ทุกไฟล์</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>ข้อความที่วาง</source>
        <translation>Pasted text</translation>
    </message>
    <message>
        <source>นำเข้ากำหนดการ</source>
        <translation>Import a programme</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>อ่านใหม่ตามคอลัมน์ที่เลือกแล้ว กด Ctrl+Z เพื่อกลับเป็นเหมือนเดิม</source>
        <translation>Read again with the columns as chosen. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>ยังไม่ระบุ</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>ข้อความที่วาง %1 บรรทัด</source>
        <translation>Pasted text, %1 lines</translation>
    </message>
    <message>
        <source>ไฟล์ %2 · %1 บรรทัด</source>
        <translation>File %2 · %1 lines</translation>
    </message>
    <message>
        <source>อ่านได้ %1 ลำดับ · สงสัย %2 · ไม่ได้ใช้ %3 บรรทัด</source>
        <translation>%1 items read · %2 doubts · %3 lines not used</translation>
    </message>
    <message>
        <source>ต่อท้ายกำหนดการเดิม %1 ลำดับ</source>
        <translation>Append to the %1 items there</translation>
    </message>
    <message>
        <source>ดูสิ่งที่เปลี่ยน</source>
        <translation>Show the changes</translation>
    </message>
    <message>
        <source>ยอมรับทั้งหมด</source>
        <translation>Accept all</translation>
    </message>
    <message>
        <source>Enter ยอมรับช่องนี้ · F2 แก้ไข · F8 ข้อสงสัยถัดไป</source>
        <translation>Enter accepts this cell · F2 edits · F8 next doubt</translation>
    </message>
</context>
<context>
    <name>ItemMore</name>
    <message>
        <source>ห้ามลดเวลา</source>
        <translation>Never cut</translation>
    </message>
    <message>
        <source>ลดเวลาได้</source>
        <translation>May be cut</translation>
    </message>
    <message>
        <source>ปานกลาง</source>
        <translation>Middle</translation>
    </message>
    <message>
        <source>%1 ให้เวลาก่อน</source>
        <translation>%1 gives first</translation>
    </message>
    <message>
        <source>%1 ปานกลาง</source>
        <translation>%1 middle</translation>
    </message>
    <message>
        <source>%1 ให้เวลาหลังสุด</source>
        <translation>%1 gives last</translation>
    </message>
    <message>
        <source>เพิ่มเติม (%1)</source>
        <translation>More (%1)</translation>
    </message>
    <message>
        <source>เพิ่มเติม</source>
        <translation>More</translation>
    </message>
    <message>
        <source>ห้ามลด (ตามประเภท)</source>
        <translation>Never cut (by kind)</translation>
    </message>
    <message>
        <source>ลดได้ (ตามประเภท)</source>
        <translation>May be cut (by kind)</translation>
    </message>
    <message>
        <source>20 % ของเวลา</source>
        <translation>20 % of the length</translation>
    </message>
    <message>
        <source>10 % ของเวลา</source>
        <translation>10 % of the length</translation>
    </message>
    <message>
        <source>ปกติ %1</source>
        <translation>Usually %1</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>เลือกลำดับในตารางเพื่อดูรายละเอียด</source>
        <translation>Choose an item in the table to see its details</translation>
    </message>
    <message>
        <source>ยังไม่ระบุ</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>คำนวณจากเวลาจบ</source>
        <translation>Follows from the finish</translation>
    </message>
    <message>
        <source>ลำดับที่ %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>ยังไม่ได้แนบไฟล์</source>
        <translation>No file attached</translation>
    </message>
    <message>
        <source>ไม่พบ %1</source>
        <translation>%1 not found</translation>
    </message>
    <message>
        <source>เปิดเพื่ออ่านเท่านั้น</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>ยังไม่ได้บันทึก</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>กำลังบันทึก</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>บันทึกแล้ว</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>แก้การเริ่ม</source>
        <translation>Change start rule</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>ครั้ง</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>วันที่</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>เริ่มจริง</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>แผน</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>จริง</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>หยุดเวลา</source>
        <translation>Time held</translation>
    </message>
    <message>
        <source>หมายเหตุ</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>แผน {length}</source>
        <translation>plan {length}</translation>
    </message>
    <message>
        <source>ข้ามแล้ว</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>ไม่ได้ดำเนินการในครั้งนี้</source>
        <translation>Not run this time</translation>
    </message>
    <message>
        <source>รอบที่ %1 จาก %2</source>
        <translation>attempt %1 of %2</translation>
    </message>
    <message>
        <source>ไม่ได้ทำจนจบ ไม่นำมาคิดรวม</source>
        <translation>Not brought to its end: in no sum</translation>
    </message>
    <message>
        <source>ครั้งนี้ไม่นำมาคิดรวม</source>
        <translation>This run is in no sum</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>สิ่งที่แป้นทำ</source>
        <translation>What the key does</translation>
    </message>
    <message>
        <source>แป้นพิมพ์</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>คลิกเกอร์</source>
        <translation>Clicker</translation>
    </message>
    <message>
        <source>เลือกช่องแล้วกด Enter จากนั้นกดแป้นใหม่ ตำแหน่งบนแป้นพิมพ์เป็นหลัก เปลี่ยนภาษาของแป้นแล้วยังใช้ได้เหมือนเดิม</source>
        <translation>Choose a cell, press Enter, then the new key. Keys go by their place on the board, so another layout changes nothing.</translation>
    </message>
    <message>
        <source>{seconds} วินาที</source>
        <translation>{seconds} seconds</translation>
    </message>
    <message>
        <source>กดแป้นสำหรับ “{deed}” · Esc ยกเลิก</source>
        <translation>Press the key for “{deed}” · Esc cancels</translation>
    </message>
    <message>
        <source>ไม่รู้จักแป้นนี้ กรุณากดแป้นอื่น</source>
        <translation>This key is not known: press another</translation>
    </message>
    <message>
        <source>แป้น {key} ใช้กับ “{deed}” อยู่แล้ว</source>
        <translation>{key} is used for “{deed}” already</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>{keys} เมื่อกดผิด · Esc ปิด</source>
        <translation>{keys} for wrong presses · Esc closes</translation>
    </message>
    <message>
        <source>{keys} หรือ Esc ปิด</source>
        <translation>{keys} or Esc closes</translation>
    </message>
    <message>
        <source>เมื่อกดผิด</source>
        <translation>When a press was wrong</translation>
    </message>
    <message>
        <source>คลิกเกอร์เลยสไลด์สุดท้าย: ไม่เปลี่ยนลำดับ</source>
        <translation>Clicker past the last slide: the item stays</translation>
    </message>
    <message>
        <source>คลิกเกอร์เลยสไลด์สุดท้าย: กดสองครั้งจึงไปลำดับถัดไป</source>
        <translation>Clicker past the last slide: two presses go to the next item</translation>
    </message>
    <message>
        <source>{next} ซ้ำเร็วเกินไปหรือกดค้าง: ครั้งที่สองไม่มีผล</source>
        <translation>{next} again too soon, or held down: only the first press counts</translation>
    </message>
    <message>
        <source>{next} ขณะเล่นวีดิทัศน์: กดอีกครั้งภายใน 3 วินาทีจึงหยุด</source>
        <translation>{next} while a video plays: only a second press within 3 seconds stops it</translation>
    </message>
    <message>
        <source>พิมพ์นอกช่องจด: ไม่มีอะไรเปลี่ยนใน 2 วินาที</source>
        <translation>Typing outside the line: nothing moves for 2 seconds</translation>
    </message>
    <message>
        <source>คลิกเกอร์กด Esc หรือ {start} ระหว่างดำเนินการ: ลำดับไม่เปลี่ยน</source>
        <translation>Esc or {start} of the clicker in mid-run: the item stays</translation>
    </message>
    <message>
        <source>ไปเร็วเกินไป ข้าม จบ หรือลดเวลาโดยไม่ตั้งใจ: {undo} เลิกทำ</source>
        <translation>Next too early, skip, end or less time by mistake: {undo} undoes</translation>
    </message>
    <message>
        <source>ลืมจอว่าง: เตือนทุก 1 นาที</source>
        <translation>Stage left blank: a reminder each minute</translation>
    </message>
    <message>
        <source>ปิดหน้าต่างระหว่างดำเนินรายการ: หน้าต่างไม่ปิด</source>
        <translation>Closing the window in mid-run: it stays open</translation>
    </message>
    <message>
        <source>แก้ไขขณะล็อก: ไม่มีผล กด {lock} ก่อน แล้ว F2 แก้ · Alt+↑ ↓ เลื่อน · Ins เพิ่ม · Del ลบ</source>
        <translation>Editing while locked: nothing happens. Press {lock} first, then F2 edits · Alt+↑ ↓ moves · Ins adds · Del deletes</translation>
    </message>
    <message>
        <source>จอแสดงผลหลุด: รายการเดินต่อ เสียบใหม่แล้วจอกลับมาเอง</source>
        <translation>Stage unplugged: the run goes on; plugged in again, it comes back by itself</translation>
    </message>
</context>
<context>
    <name>LatenessChart</name>
    <message>
        <source>{run} · จบ {item}</source>
        <translation>{run} · end of {item}</translation>
    </message>
</context>
<context>
    <name>LengthsChart</name>
    <message>
        <source>ลากขึ้นเพื่อดูอีก {count} ลำดับ</source>
        <translation>Drag up for {count} more items</translation>
    </message>
    <message>
        <source>แผนปัจจุบัน {length}</source>
        <translation>plan of now {length}</translation>
    </message>
</context>
<context>
    <name>LineBar</name>
    <message>
        <source>จดคำถาม</source>
        <translation>Note a question</translation>
    </message>
    <message>
        <source>จดเอกสารที่ขอ</source>
        <translation>Record a document</translation>
    </message>
    <message>
        <source>จดบันทึก</source>
        <translation>Note something</translation>
    </message>
    <message>
        <source>มอบหมายงาน</source>
        <translation>Give an assignment</translation>
    </message>
    <message>
        <source>จดมติ</source>
        <translation>Note a resolution</translation>
    </message>
    <message>
        <source>กด {question} แล้วพิมพ์คำถามของผู้ตรวจประเมิน  กด Enter เพื่อบันทึก</source>
        <translation>Press {question} and type the assessor&apos;s question, Enter saves it</translation>
    </message>
    <message>
        <source>กด {note} แล้วพิมพ์บันทึก  กด Enter เพื่อบันทึก</source>
        <translation>Press {note} and type a note, Enter saves it</translation>
    </message>
    <message>
        <source>กด {resolution} แล้วพิมพ์มติ  กด Enter เพื่อบันทึก</source>
        <translation>Press {resolution} and type a resolution, Enter saves it</translation>
    </message>
    <message>
        <source>กด {evidence} แล้วพิมพ์เอกสารที่ผู้ตรวจประเมินขอ  กด Enter เพื่อบันทึก</source>
        <translation>Press {evidence} and type the document asked for; Enter keeps it</translation>
    </message>
    <message>
        <source>กด {action} แล้วพิมพ์งานที่มอบหมาย  กด Enter เพื่อบันทึก</source>
        <translation>Press {action}, type what is to be done, Enter keeps it</translation>
    </message>
    <message>
        <source>บันทึก {note}</source>
        <translation>Note {note}</translation>
    </message>
    <message>
        <source>เหตุผล {note}</source>
        <translation>Reason {note}</translation>
    </message>
    <message>
        <source>เหตุผลที่ข้าม{item}  กด Enter เพื่อบันทึก</source>
        <translation>Why {item} was skipped, Enter saves it</translation>
    </message>
    <message>
        <source>คำถาม {question}</source>
        <translation>Question {question}</translation>
    </message>
    <message>
        <source>มติ {resolution}</source>
        <translation>Resolution {resolution}</translation>
    </message>
    <message>
        <source>งาน {action}</source>
        <translation>Action {action}</translation>
    </message>
    <message>
        <source>เอกสาร {evidence}</source>
        <translation>Document {evidence}</translation>
    </message>
    <message>
        <source>สรุป {summary}</source>
        <translation>Summary {summary}</translation>
    </message>
    <message>
        <source>บันทึกแล้ว {count} รายการ</source>
        <translation>{count} entries saved</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>เพิ่ม%1</source>
        <translation>Add: %1</translation>
    </message>
    <message>
        <source>เลือกไว้ %1 รายการ แก้พร้อมกัน</source>
        <translation>%1 documents, edited together</translation>
    </message>
    <message>
        <source>รายการที่เลือก</source>
        <translation>Chosen lines</translation>
    </message>
    <message>
        <source>เสร็จแล้ว %1 จาก %2 รายการ เลยกำหนด %3</source>
        <translation>%1 of %2 done, %3 overdue</translation>
    </message>
    <message>
        <source>Enter เพิ่ม · F2 หรือพิมพ์เพื่อแก้ · เว้นวรรค เสร็จแล้ว · Del ลบ · Ctrl+F ค้นหา</source>
        <translation>Enter adds · F2 or typing edits · Space marks done · Del deletes · Ctrl+F finds</translation>
    </message>
    <message>
        <source>แก้%1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>ลบ%1</source>
        <translation>Delete: %1</translation>
    </message>
    <message>
        <source>เลื่อน%1</source>
        <translation>Move: %1</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>แก้ไขได้ กด F2 ที่ลำดับ · {lock} ล็อก</source>
        <translation>Unlocked: F2 edits a row · {lock} locks</translation>
    </message>
    <message>
        <source>ล็อกอยู่ กด {lock} เพื่อแก้ไข</source>
        <translation>Locked: {lock} lets you edit</translation>
    </message>
    <message>
        <source>ดำเนินรายการ</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>แก้ไข</source>
        <translation>Fix</translation>
    </message>
    <message>
        <source>ล็อกเองแล้ว เพราะไม่มีการแก้ไขมา 2 นาที</source>
        <translation>Locked again: nothing was edited for 2 minutes</translation>
    </message>
</context>
<context>
    <name>MainButton</name>
    <message>
        <source>หมดสไลด์แล้ว · กดอีกครั้งเพื่อไปลำดับถัดไป</source>
        <translation>That was the last slide · press again for the next item</translation>
    </message>
    <message>
        <source>วีดิทัศน์ยังเหลือ {length} · กดอีกครั้งเพื่อหยุด</source>
        <translation>{length} of the video left · press again to stop it</translation>
    </message>
    <message>
        <source>กำลังพิมพ์ · กด Esc ก่อน</source>
        <translation>Typing · press Esc first</translation>
    </message>
    <message>
        <source>เว้นวรรค (Space)</source>
        <translation>Space bar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>กำลังดำเนินรายการ กด “จบการดำเนินรายการ” ก่อนปิด</source>
        <translation>A run is going on; press “End the run” before closing</translation>
    </message>
    <message>
        <source>กลับสู่การนำเสนอ</source>
        <translation>Back to the run</translation>
    </message>
    <message>
        <source>เข้าสู่การนำเสนอ</source>
        <translation>Presenter mode</translation>
    </message>
    <message>
        <source>พร้อม %1/%2 ข้อ</source>
        <translation>%1/%2 ready</translation>
    </message>
</context>
<context>
    <name>MatrixCells</name>
    <message>
        <source>ครั้งนี้ไม่มีลำดับนี้</source>
        <translation>This run did not have this item</translation>
    </message>
    <message>
        <source>ข้ามแล้ว</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>ไม่ได้ดำเนินการในครั้งนี้</source>
        <translation>Not run this time</translation>
    </message>
    <message>
        <source>กำลังดำเนินการ</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>ค้าง</source>
        <translation>cut off</translation>
    </message>
    <message>
        <source>{length} ไม่ได้ทำจนจบ จึงไม่นำมาคิดรวม</source>
        <translation>{length}, not brought to its end: in no sum</translation>
    </message>
    <message>
        <source>ไม่มีในกำหนดการแล้ว</source>
        <translation>No longer in the programme</translation>
    </message>
    <message>
        <source>เกินกรอบเวลา</source>
        <translation>Over the window</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>ลำดับการนำเสนอ</source>
        <translation>Programme items</translation>
    </message>
    <message>
        <source>แผน</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>ข้อเสนอ</source>
        <translation>Advice</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>เวลาของแต่ละลำดับในแต่ละครั้ง</source>
        <translation>Time of each item in each run</translation>
    </message>
    <message>
        <source>รวมทั้งวัน</source>
        <translation>Whole day</translation>
    </message>
    <message>
        <source>เลื่อนดูครั้งอื่น</source>
        <translation>Scroll to other runs</translation>
    </message>
</context>
<context>
    <name>MediaCollector</name>
    <message>
        <source>รวบรวมสื่อไว้ในโฟลเดอร์</source>
        <translation>Collect media into the folder</translation>
    </message>
    <message>
        <source>สื่อทุกไฟล์ที่พบอยู่ในโฟลเดอร์ของไฟล์งานแล้ว</source>
        <translation>All media that were found lie in the visit&apos;s folder already</translation>
    </message>
    <message>
        <source>รวบรวมสื่อ %1 ไฟล์ไว้ในโฟลเดอร์ของไฟล์งานแล้ว</source>
        <translation>%1 media were collected into the visit&apos;s folder</translation>
    </message>
    <message>
        <source>ยังไม่พบ %1 ไฟล์ ดูในหน้ากำหนดการ</source>
        <translation>%1 files not found; see the programme</translation>
    </message>
</context>
<context>
    <name>MediaDeeds</name>
    <message>
        <source>ยกเลิกการคัดลอกแล้ว ไม่มีไฟล์ใดถูกแนบ</source>
        <translation>Copying was stopped; no file was attached</translation>
    </message>
</context>
<context>
    <name>MediaDropDialog</name>
    <message>
        <source>แนบสื่อหลายไฟล์</source>
        <translation>Attach several files</translation>
    </message>
    <message>
        <source>เลือกลำดับของแต่ละไฟล์ โปรแกรมเสนอจากเลขและคำในชื่อไฟล์ แนบแล้วเลิกทำได้ในครั้งเดียว</source>
        <translation>Choose the item of each file; proposals come from numbers and words in the names. One undo takes it all back.</translation>
    </message>
    <message>
        <source>ไฟล์</source>
        <translation>File</translation>
    </message>
    <message>
        <source>แนบกับลำดับ</source>
        <translation>Attach to item</translation>
    </message>
    <message>
        <source>ไม่แนบ</source>
        <translation>Do not attach</translation>
    </message>
    <message>
        <source>เพิ่มเป็นลำดับใหม่</source>
        <translation>Add as a new item</translation>
    </message>
    <message>
        <source>ลำดับของไฟล์ %1</source>
        <translation>Item of the file %1</translation>
    </message>
    <message>
        <source>%1 (แทน %2)</source>
        <translation>%1 (in place of %2)</translation>
    </message>
    <message>
        <source>แนบ %1 จาก %2 ไฟล์</source>
        <translation>Attach %1 of %2 files</translation>
    </message>
</context>
<context>
    <name>MediaDrops</name>
    <message>
        <source>แนบสื่อ %1 ไฟล์</source>
        <translation>Attach %1 media</translation>
    </message>
</context>
<context>
    <name>MediaFinder</name>
    <message>
        <source>ใช้ไฟล์ที่พบ</source>
        <translation>Use the one found</translation>
    </message>
</context>
<context>
    <name>MediumHelp</name>
    <message>
        <source>เปิดด้วยโปรแกรมอื่น</source>
        <translation>Open elsewhere</translation>
    </message>
    <message>
        <source>เลือกไฟล์ใหม่</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>เปิดด้วยโปรแกรมอื่นแล้ว กด Win + Shift + → เพื่อย้ายหน้าต่างไปจอของห้อง แล้วกดแสดงเต็มจอ</source>
        <translation>Opened elsewhere. Win + Shift + → moves its window to the room&apos;s screen; then let it fill the screen</translation>
    </message>
    <message>
        <source>เปิดด้วยโปรแกรมอื่นแล้ว ลากหน้าต่างไปที่จอของห้อง แล้วกดแสดงเต็มจอ</source>
        <translation>Opened elsewhere. Drag its window to the room&apos;s screen, then let it fill the screen</translation>
    </message>
    <message>
        <source>เปิดด้วยโปรแกรมอื่นแล้ว เมื่อถึงลำดับนั้น กด {holding} แล้วเลือก “เปิดทางให้โปรแกรมอื่น”</source>
        <translation>Opened in another program. When its turn comes press {holding} and choose “Make way for another program”</translation>
    </message>
    <message>
        <source>กำลังคัดลอกไฟล์ไว้ข้างไฟล์การตรวจ %1 %</source>
        <translation>Copying the file beside the visit: %1 %</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>ข้อความถึงผู้นำเสนอ</source>
        <translation>Message to the presenter</translation>
    </message>
    <message>
        <source>พิมพ์ข้อความ หรือกด 1–9 เลือกข้อความสำเร็จรูป</source>
        <translation>Type, or press 1–9 for a ready-made message</translation>
    </message>
    <message>
        <source>ส่งข้อความ</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Enter ส่ง · ส่งข้อความว่างเพื่อเก็บข้อความเดิม · Esc ปิด</source>
        <translation>Enter sends · send nothing to take the last message away · Esc closes</translation>
    </message>
    <message>
        <source>เหลือเวลา 2 นาที</source>
        <translation>2 minutes left</translation>
    </message>
    <message>
        <source>ขอความกรุณาสรุป</source>
        <translation>Please conclude</translation>
    </message>
    <message>
        <source>หมดเวลาแล้ว ขอความกรุณาจบการนำเสนอ</source>
        <translation>Time is up, please end your presentation</translation>
    </message>
    <message>
        <source>กรุณาพูดใกล้ไมโครโฟน</source>
        <translation>Please speak close to the microphone</translation>
    </message>
    <message>
        <source>กรุณาพูดช้าลง</source>
        <translation>Please speak more slowly</translation>
    </message>
    <message>
        <source>กรุณารอสักครู่</source>
        <translation>Please wait a moment</translation>
    </message>
    <message>
        <source>เชิญตอบคำถาม</source>
        <translation>Please answer the question</translation>
    </message>
    <message>
        <source>ถัดไปคือสไลด์สุดท้าย</source>
        <translation>Next comes the last slide</translation>
    </message>
    <message>
        <source>ขอบคุณ</source>
        <translation>Thank you</translation>
    </message>
</context>
<context>
    <name>MinutesChecks</name>
    <message>
        <source>ไม่พบช่องที่ว่างหรือถ้อยคำที่ไม่ตรงแบบ โปรดอ่านทวนอีกครั้งก่อนลงนาม</source>
        <translation>No field is empty and no wording is against the form. Read it once more before it is signed.</translation>
    </message>
</context>
<context>
    <name>MinutesChoice</name>
    <message>
        <source>ภายใน</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>เผยแพร่</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>เลขไทย ๑ ๒ ๓</source>
        <translation>Thai digits</translation>
    </message>
    <message>
        <source>เลขอารบิก 1 2 3</source>
        <translation>Arabic digits 1 2 3</translation>
    </message>
    <message>
        <source>ยังไม่ใช้เวลาจากการดำเนินรายการ</source>
        <translation>Without times from a run</translation>
    </message>
</context>
<context>
    <name>MinutesEditsList</name>
    <message>
        <source>คลิกข้อความในหน้ากระดาษเพื่อแก้ หรือใช้ลูกศรเลือกแล้วกด Enter  กด Insert เพื่อเพิ่มย่อหน้า  กด Delete เพื่อตัดออก</source>
        <translation>Click a text on the paper to edit it, or choose it with the arrows and press Enter. Insert adds a paragraph, Delete leaves one out.</translation>
    </message>
</context>
<context>
    <name>MinutesFields</name>
    <message>
        <source>แก้รายละเอียดรายงาน</source>
        <translation>Edit details of the minutes</translation>
    </message>
</context>
<context>
    <name>MinutesHand</name>
    <message>
        <source>ใช้ข้อความของโปรแกรม</source>
        <translation>Use the program’s text</translation>
    </message>
    <message>
        <source>ลงในฉบับภายในด้วย (F6)</source>
        <translation>Also in the internal edition (F6)</translation>
    </message>
    <message>
        <source>ลงในฉบับเผยแพร่ด้วย (F6)</source>
        <translation>Also in the public edition (F6)</translation>
    </message>
    <message>
        <source>ตัดข้อความออกจากรายงานแล้ว  กด Ctrl+Z เพื่อกลับ</source>
        <translation>The words are out of the minutes. Ctrl+Z brings them back.</translation>
    </message>
    <message>
        <source>แก้ข้อความ</source>
        <translation>Edit text</translation>
    </message>
    <message>
        <source>เพิ่มย่อหน้าต่อจากนี้</source>
        <translation>Add a paragraph after this</translation>
    </message>
    <message>
        <source>ตัดข้อความนี้ออก</source>
        <translation>Leave this out</translation>
    </message>
</context>
<context>
    <name>MinutesLifeDeeds</name>
    <message>
        <source>คืนข้อความฉบับก่อน</source>
        <translation>Restore an earlier revision</translation>
    </message>
    <message>
        <source>คืนข้อความฉบับที่เลือกแล้ว  กด Ctrl+Z เพื่อกลับ</source>
        <translation>The revision was restored. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>MinutesLifeView</name>
    <message>
        <source>ข้อความเหมือนกันทุกบรรทัด</source>
        <translation>Every line is the same</translation>
    </message>
    <message>
        <source>ผู้ดำเนินการ</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>ยังไม่มีการประชุมหลังจากครั้งนี้</source>
        <translation>No meeting after this one yet</translation>
    </message>
    <message>
        <source>เหตุผลที่เปิดแก้ หรือข้อแก้ไขในการรับรอง</source>
        <translation>Reason for reopening, or corrections on adoption</translation>
    </message>
    <message>
        <source>รับรองในการประชุม</source>
        <translation>Adopted at the meeting</translation>
    </message>
    <message>
        <source>เปิดแก้ไขใหม่</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>ตรวจแล้ว</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>ปิดเป็นฉบับสมบูรณ์</source>
        <translation>Make final</translation>
    </message>
    <message>
        <source>รับรองรายงาน</source>
        <translation>Adopt</translation>
    </message>
    <message>
        <source>กดอีกครั้งเพื่อล็อก</source>
        <translation>Press again to lock</translation>
    </message>
    <message>
        <source>เก็บฉบับนี้ไว้</source>
        <translation>Keep this revision</translation>
    </message>
    <message>
        <source>คืนข้อความฉบับที่เลือก</source>
        <translation>Restore the chosen one</translation>
    </message>
    <message>
        <source>สิ่งที่ดำเนินการกับรายงาน</source>
        <translation>What was done to the minutes</translation>
    </message>
    <message>
        <source>ความแตกต่างจากฉบับที่เลือก</source>
        <translation>Differences from the chosen revision</translation>
    </message>
    <message>
        <source>ร่าง</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>✓ ตรวจแล้ว</source>
        <translation>✓ Checked</translation>
    </message>
    <message>
        <source>■ ฉบับสมบูรณ์ (ล็อกแล้ว)</source>
        <translation>■ Final (locked)</translation>
    </message>
    <message>
        <source>■ รับรองแล้ว (ล็อกแล้ว)</source>
        <translation>■ Adopted (locked)</translation>
    </message>
    <message>
        <source>ฉบับสมบูรณ์</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>รับรองแล้ว</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>เมื่อ</source>
        <translation>When</translation>
    </message>
    <message>
        <source>โดย · เหตุผล</source>
        <translation>By · reason</translation>
    </message>
    <message>
        <source>สถานะ</source>
        <translation>Standing</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>รายงานการประชุม</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>หน้ากระดาษตามแบบราชการ จากสิ่งที่บันทึกไว้</source>
        <translation>Pages in the official form, from what was recorded</translation>
    </message>
    <message>
        <source>บันทึกเป็น Word</source>
        <translation>Save as Word</translation>
    </message>
    <message>
        <source>บันทึกเป็น PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>พิมพ์</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>ภาพ</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>สถานะ</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>แก้ด้วยมือ</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>คงข้อความที่แก้ไว้</source>
        <translation>Keep edited text</translation>
    </message>
    <message>
        <source>ใช้ข้อความของโปรแกรม</source>
        <translation>Use the program’s text</translation>
    </message>
    <message>
        <source>รายงานการประชุม (ฉบับเผยแพร่)</source>
        <translation>Minutes (public edition)</translation>
    </message>
    <message>
        <source>ตรวจ ✓</source>
        <translation>Check ✓</translation>
    </message>
    <message>
        <source>แก้ถ้อยคำในรายงาน</source>
        <translation>Mend the wording</translation>
    </message>
    <message>
        <source>ตรวจ ({count})</source>
        <translation>Check ({count})</translation>
    </message>
</context>
<context>
    <name>MinutesPhotos</name>
    <message>
        <source>▲ {name} เปิดไฟล์ภาพไม่ได้ ไม่อยู่ในรายงาน</source>
        <translation>▲ {name} cannot be opened and is not in the minutes</translation>
    </message>
    <message>
        <source>ภาพอยู่ท้ายรายงานฉบับภายใน  ลากไฟล์ภาพมาวางที่นี่ได้  ฉบับเผยแพร่มีเฉพาะภาพที่อนุญาต</source>
        <translation>Photographs stand at the end of the internal minutes. Drop files here. The public edition has only those that are allowed.</translation>
    </message>
    <message>
        <source>คำบรรยายภาพ</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>ใช้ในฉบับเผยแพร่ได้</source>
        <translation>May be in the public edition</translation>
    </message>
    <message>
        <source>เพิ่มภาพ</source>
        <translation>Add photos</translation>
    </message>
    <message>
        <source>กำลังเพิ่มภาพ…</source>
        <translation>Adding photos…</translation>
    </message>
    <message>
        <source>นำภาพออก</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>ภาพประกอบรายงาน</source>
        <translation>Photographs of the minutes</translation>
    </message>
    <message>
        <source>แก้คำบรรยายภาพ</source>
        <translation>Edit caption</translation>
    </message>
    <message>
        <source>แก้การเผยแพร่ภาพ</source>
        <translation>Change whether a photograph is public</translation>
    </message>
    <message>
        <source>เลือกภาพ</source>
        <translation>Choose photographs</translation>
    </message>
    <message>
        <source>ไฟล์ภาพ ({endings})</source>
        <translation>Pictures ({endings})</translation>
    </message>
</context>
<context>
    <name>MinutesWriting</name>
    <message>
        <source>แก้ข้อความในรายงาน</source>
        <translation>Edit text of the minutes</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>วางรายชื่อบรรทัดละหนึ่งคน หรือตารางจาก Excel ที่มีหัวตาราง ผู้ไม่มาและผู้มาแทนบันทึกที่ {session}</source>
        <translation>Paste one name a line, or a table from Excel with a row of heads. Absences and substitutes are recorded at {session}</translation>
    </message>
    <message>
        <source>อ่านได้ {read} คน · สงสัย {doubts} · ไม่ได้ใช้ {unread} บรรทัด</source>
        <translation>{read} people read · {doubts} doubtful · {unread} lines not used</translation>
    </message>
    <message>
        <source>รับ {count} คน</source>
        <translation>Take {count} people</translation>
    </message>
    <message>
        <source>วางรายชื่อ</source>
        <translation>Paste names</translation>
    </message>
</context>
<context>
    <name>NamesModel</name>
    <message>
        <source>ชื่อ</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ข้อสังเกต</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>ตำแหน่ง</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>หน่วยงาน</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>หน้าที่ในที่ประชุม</source>
        <translation>Role in the meeting</translation>
    </message>
    <message>
        <source>บัญชี</source>
        <translation>List</translation>
    </message>
    <message>
        <source>การมาประชุม</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>โทรศัพท์</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>เพิ่มใหม่</source>
        <translation>New</translation>
    </message>
    <message>
        <source>มีอยู่แล้ว เติม{fields}</source>
        <translation>Known already, fills in {fields}</translation>
    </message>
    <message>
        <source>มีอยู่แล้ว</source>
        <translation>Known already</translation>
    </message>
    <message>
        <source>ไม่มีคำนำหน้า อาจไม่ใช่ชื่อ</source>
        <translation>No title, perhaps no name</translation>
    </message>
    <message>
        <source>อาจมีหลายชื่อในบรรทัดเดียว</source>
        <translation>Perhaps several names in one line</translation>
    </message>
    <message>
        <source>ชื่อยาวผิดปกติ</source>
        <translation>Unusually long name</translation>
    </message>
    <message>
        <source>มีชื่อนี้ซ้ำในรายการ</source>
        <translation>Stands twice in the list</translation>
    </message>
    <message>
        <source>ไม่ระบุว่าแทนผู้ใด</source>
        <translation>Does not say in whose place</translation>
    </message>
    <message>
        <source>ไม่รู้จักบัญชีที่ระบุ</source>
        <translation>Unknown list</translation>
    </message>
</context>
<context>
    <name>NewVisitDialog</name>
    <message>
        <source>ไม่ระบุ</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>ลบแม่แบบนี้</source>
        <translation>Remove this template</translation>
    </message>
    <message>
        <source>กดอีกครั้งเพื่อลบแม่แบบ</source>
        <translation>Press again to remove it</translation>
    </message>
    <message>
        <source>จากการตรวจปีก่อน…</source>
        <translation>From last year&apos;s visit…</translation>
    </message>
    <message>
        <source>%1 (อ่านไม่ได้)</source>
        <translation>%1 (cannot be read)</translation>
    </message>
    <message>
        <source>%1 (ของหน่วยงาน)</source>
        <translation>%1 (saved here)</translation>
    </message>
    <message>
        <source>เลือกไฟล์ปีก่อนไฟล์อื่น…</source>
        <translation>Choose another file of last year…</translation>
    </message>
    <message>
        <source>แม่แบบที่บันทึกไว้ในเครื่องนี้ วันอื่น ๆ เลื่อนตามวันตรวจประเมินที่ระบุ</source>
        <translation>A template saved on this machine. Its other days move with the day of the visit that you give.</translation>
    </message>
    <message>
        <source>เริ่มจากไฟล์ของปีก่อน กำหนดการ หน่วยงาน ผู้นำเสนอ และสื่อยังอยู่ ทุกอย่างกลับเป็นยังไม่เสร็จ</source>
        <translation>Begin with last year&apos;s file. Programme, agencies, presenters and media stay; everything is still to be done.</translation>
    </message>
    <message>
        <source>เริ่มจาก “%1”</source>
        <translation>Begins with “%1”</translation>
    </message>
    <message>
        <source>เลือกไฟล์ปีก่อน…</source>
        <translation>Choose last year&apos;s file…</translation>
    </message>
    <message>
        <source>สร้างไฟล์งาน…</source>
        <translation>Create the file…</translation>
    </message>
</context>
<context>
    <name>NewVisitPreview</name>
    <message>
        <source>ลำดับการนำเสนอที่จะได้</source>
        <translation>Items that it will have</translation>
    </message>
    <message>
        <source>ระเบียบวาระ %1 เรื่อง</source>
        <translation>Topics on the agenda: %1</translation>
    </message>
    <message>
        <source>รายการเตรียมงาน %1 ข้อ</source>
        <translation>Lines of the checklists: %1</translation>
    </message>
    <message>
        <source>ยังไม่มีลำดับการนำเสนอ</source>
        <translation>No items yet</translation>
    </message>
    <message>
        <source>%1 ลำดับ</source>
        <translation>Items: %1</translation>
    </message>
    <message>
        <source>%1 ลำดับ เวลา %2–%3 น.</source>
        <translation>Items: %1, from %2 to %3</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>ยังไม่มีเรื่องที่ควรทราบ</source>
        <translation>Nothing to know of yet</translation>
    </message>
</context>
<context>
    <name>NewsLine</name>
    <message>
        <source>%1แล้ว</source>
        <translation>%1: done</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>ถ้อยคำของมติ</source>
        <translation>Word of the resolution</translation>
    </message>
    <message>
        <source>ไม่ระบุคำ</source>
        <translation>No word</translation>
    </message>
</context>
<context>
    <name>OpenVisit</name>
    <message>
        <source>บันทึกไว้ที่ %1 แล้ว</source>
        <translation>Saved to %1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>ภาพรวม</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>ยังไม่ระบุวันตรวจประเมิน</source>
        <translation>The day of the visit is not set</translation>
    </message>
    <message>
        <source>ตรวจความพร้อม</source>
        <translation>Ready check</translation>
    </message>
    <message>
        <source>ยังไม่มีชื่อการตรวจประเมิน</source>
        <translation>The visit has no name yet</translation>
    </message>
    <message>
        <source>วันนี้</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>พรุ่งนี้</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>เมื่อวานนี้</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>อีก %1 วัน</source>
        <translation>In %1 days</translation>
    </message>
    <message>
        <source>ผ่านมาแล้ว %1 วัน</source>
        <translation>%1 days ago</translation>
    </message>
    <message>
        <source>เลยกำหนด %1 ขั้นตอน</source>
        <translation>%1 steps late</translation>
    </message>
    <message>
        <source>ระบุ</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>ไปที่กำหนดการ</source>
        <translation>Go to the programme</translation>
    </message>
    <message>
        <source>ไปที่การซักซ้อม</source>
        <translation>Go to the rehearsals</translation>
    </message>
    <message>
        <source>เข้าสู่การนำเสนอ</source>
        <translation>Presenter mode</translation>
    </message>
    <message>
        <source>กลับสู่การนำเสนอ</source>
        <translation>Back to the run</translation>
    </message>
    <message>
        <source>ไปที่รายงานการประชุม</source>
        <translation>Go to the minutes</translation>
    </message>
    <message>
        <source>ลำดับ รวม %1</source>
        <translation>items, %1 in all</translation>
    </message>
    <message>
        <source>ลำดับ รวมอย่างน้อย %1</source>
        <translation>items, at least %1 in all</translation>
    </message>
    <message>
        <source>ครั้งที่ซักซ้อมแล้ว</source>
        <translation>rehearsals so far</translation>
    </message>
    <message>
        <source> เอกสารค้างส่ง %1 รายการ</source>
        <translation>; %1 documents to hand over</translation>
    </message>
    <message>
        <source>คนในรายชื่อ วันตรวจจริงมา %1 คน ขาด %2 คน</source>
        <translation>people listed, %1 came on the visit day, %2 did not</translation>
    </message>
    <message>
        <source>คนในรายชื่อ เป็นผู้ตรวจประเมิน %1 คน</source>
        <translation>people listed, %1 of them assessors</translation>
    </message>
    <message>
        <source>ประเด็นคำถาม ยังไม่ตอบ %1 ข้อ</source>
        <translation>questions, %1 not answered</translation>
    </message>
    <message>
        <source>เวลาจบ ยังคำนวณไม่ได้</source>
        <translation>End, not known yet</translation>
    </message>
    <message>
        <source>คาดว่าจบ</source>
        <translation>Expected end</translation>
    </message>
    <message>
        <source>คาดว่าจบ เกินกรอบ %1</source>
        <translation>Expected end, %1 over the window</translation>
    </message>
    <message>
        <source>คาดว่าจบ เหลือเวลาสำรอง %1</source>
        <translation>Expected end, %1 to spare</translation>
    </message>
</context>
<context>
    <name>PaperMenu</name>
    <message>
        <source>เปรียบเทียบทุกครั้ง เป็น Excel</source>
        <translation>All runs compared, for Excel</translation>
    </message>
    <message>
        <source>เปรียบเทียบทุกครั้งพร้อมภาพ เป็น Word หรือ PDF</source>
        <translation>All runs compared with pictures, for Word or as PDF</translation>
    </message>
    <message>
        <source>เวลาของแต่ละครั้ง เป็น Excel</source>
        <translation>Times of each run, for Excel</translation>
    </message>
    <message>
        <source>ใบแจ้งเวลาของผู้นำเสนอแต่ละราย</source>
        <translation>A sheet for each presenter</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>พิมพ์ (Ctrl+P)</source>
        <translation>Print (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>เอกสารตามที่จะพิมพ์</source>
        <translation>The paper as it will print</translation>
    </message>
    <message>
        <source>หน้า %1 จาก %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>PastAwardRow</name>
    <message>
        <source>แก้รางวัลปีก่อน</source>
        <translation>Change earlier award</translation>
    </message>
    <message>
        <source>ลบรางวัลปีก่อน</source>
        <translation>Delete earlier award</translation>
    </message>
</context>
<context>
    <name>PeopleDeeds</name>
    <message>
        <source>เพิ่มชื่อ</source>
        <translation>Add name</translation>
    </message>
    <message>
        <source>แก้รายชื่อ</source>
        <translation>Edit names</translation>
    </message>
    <message>
        <source>เลื่อนชื่อ</source>
        <translation>Move name</translation>
    </message>
    <message>
        <source>ลบชื่อ</source>
        <translation>Delete name</translation>
    </message>
    <message>
        <source>ลบชื่อแล้ว กำหนดการลำดับที่ {items} ยังมีชื่อนี้เป็นผู้นำเสนอ · Ctrl+Z เลิกทำ</source>
        <translation>Deleted. The programme still names this presenter at item {items} · Ctrl+Z undoes</translation>
    </message>
</context>
<context>
    <name>PeopleDelegate</name>
    <message>
        <source>เหตุผล (↓ เลือก)</source>
        <translation>Reason (↓ chooses)</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>ชื่อ</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ตำแหน่ง</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>ที่</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>หน่วยงาน</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>หน้าที่ในที่ประชุม</source>
        <translation>Role in the meeting</translation>
    </message>
    <message>
        <source>บัญชี</source>
        <translation>List</translation>
    </message>
    <message>
        <source>โทรศัพท์</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>การมาประชุม</source>
        <translation>Attendance</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>รายชื่อ</source>
        <translation>People</translation>
    </message>
    <message>
        <source>ผู้มาประชุม ผู้เข้าร่วมประชุม และผู้ตรวจประเมิน ตามลำดับอาวุโส</source>
        <translation>Members, others and assessors in the order of rank</translation>
    </message>
    <message>
        <source>วางรายชื่อ</source>
        <translation>Paste names</translation>
    </message>
    <message>
        <source>ยังไม่มีรายชื่อ วางรายชื่อจากหนังสือหรือ Excel หรือเพิ่มทีละชื่อ</source>
        <translation>Nobody is listed yet. Paste names from a letter or Excel, or add them one by one</translation>
    </message>
    <message>
        <source>{count} คนในครั้งนี้</source>
        <translation>{count} people in this session</translation>
    </message>
    <message>
        <source>พบ {count} คน</source>
        <translation>{count} found</translation>
    </message>
    <message>
        <source>เลือกชื่อในตารางก่อน แล้วกดแป้นอีกครั้ง</source>
        <translation>Choose a name in the table first, then press the key again</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>เลือกอยู่ {count} คน</source>
        <translation>{count} people chosen</translation>
    </message>
    <message>
        <source>เลือกชื่อในตาราง</source>
        <translation>Choose a name in the table</translation>
    </message>
    <message>
        <source>ยังไม่มีชื่อ</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>ตามปกติ ({list})</source>
        <translation>As usual ({list})</translation>
    </message>
</context>
<context>
    <name>PreparationsPage</name>
    <message>
        <source>การเตรียมการ</source>
        <translation>Preparations</translation>
    </message>
    <message>
        <source>รายการเตรียมการแต่ละหมวด และงานที่มอบหมายทุกครั้ง</source>
        <translation>Checklists by group, and assignments of all sessions</translation>
    </message>
    <message>
        <source>รายการเตรียมการ</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>งานที่มอบหมาย</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>เพิ่มรายการ</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>มอบหมายงาน</source>
        <translation>Give an assignment</translation>
    </message>
    <message>
        <source>ใส่รายการมาตรฐาน</source>
        <translation>Put in usual lines</translation>
    </message>
    <message>
        <source>ทุกหมวด</source>
        <translation>Every group</translation>
    </message>
    <message>
        <source>มีรายการมาตรฐานของหมวดนี้ครบแล้ว ไม่ได้เพิ่มซ้ำ</source>
        <translation>All usual lines of this group are there already; none was added twice</translation>
    </message>
    <message>
        <source>ใส่รายการมาตรฐาน %1 รายการ</source>
        <translation>Put in %1 usual lines</translation>
    </message>
    <message>
        <source>ระบุวันตรวจประเมินก่อน หากต้องการให้ใส่วันกำหนดด้วย</source>
        <translation>Set the date of the visit first if due dates are to be put in too.</translation>
    </message>
</context>
<context>
    <name>PresenterClock</name>
    <message>
        <source>จอผู้นำเสนอ</source>
        <translation>Presenter&apos;s clock</translation>
    </message>
</context>
<context>
    <name>PresenterNote</name>
    <message>
        <source>เพิ่มผู้ที่ยังไม่มีในรายชื่อ</source>
        <translation>Add those who are missing to the directory</translation>
    </message>
    <message>
        <source>ยังไม่มีในรายชื่อ</source>
        <translation>Not in the directory</translation>
    </message>
    <message>
        <source>ยังไม่มีตำแหน่ง</source>
        <translation>No position yet</translation>
    </message>
    <message>
        <source>ผู้มาแทน: %1</source>
        <translation>In the place comes %1</translation>
    </message>
    <message>
        <source>เพิ่มผู้นำเสนอในรายชื่อ</source>
        <translation>Add presenters to the directory</translation>
    </message>
</context>
<context>
    <name>ProblemStrip</name>
    <message>
        <source>พบ 1 จุดที่เวลาไม่ลงตัว</source>
        <translation>1 place where times do not add up</translation>
    </message>
    <message>
        <source>พบ %1 จุดที่เวลาไม่ลงตัว · จุดที่ %2</source>
        <translation>%1 places where times do not add up · no. %2</translation>
    </message>
    <message>
        <source>ไปที่จุดนี้</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>จุดถัดไป</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>ProgrammeArrivals</name>
    <message>
        <source>เลือกไฟล์สื่อนำเสนอ</source>
        <translation>Choose the medium</translation>
    </message>
</context>
<context>
    <name>ProgrammeDeeds</name>
    <message>
        <source>เพิ่มลำดับ</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>ทำสำเนาลำดับ</source>
        <translation>Duplicate items</translation>
    </message>
    <message>
        <source>ย้ายลำดับ</source>
        <translation>Move items</translation>
    </message>
    <message>
        <source>เปลี่ยนชื่อช่วง</source>
        <translation>Rename section</translation>
    </message>
    <message>
        <source>เฉลี่ยเวลาที่เหลือ</source>
        <translation>Share the time left</translation>
    </message>
    <message>
        <source>ตั้งเวลาเริ่มย้อนจากเวลาจบ</source>
        <translation>Set the start back from the end</translation>
    </message>
    <message>
        <source>กำหนดเวลาของช่วง</source>
        <translation>Set a section&apos;s time</translation>
    </message>
    <message>
        <source>วางลำดับ</source>
        <translation>Paste items</translation>
    </message>
</context>
<context>
    <name>ProgrammeFoot</name>
    <message>
        <source>เริ่มช้าที่สุด %1</source>
        <translation>Latest start %1</translation>
    </message>
    <message>
        <source>ตั้งเวลาเริ่มของวันเป็น %1 ช้ากว่านี้จะไม่ทันเวลาที่กำหนดไว้</source>
        <translation>Let the day begin at %1: any later, and a set time is missed</translation>
    </message>
</context>
<context>
    <name>ProgrammeHead</name>
    <message>
        <source>เพิ่มลำดับ</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>นำเข้า</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>ฉบับ</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>เก็บ เทียบ และคืนฉบับของกำหนดการ</source>
        <translation>Keep, compare and put back versions of the programme</translation>
    </message>
</context>
<context>
    <name>ProgrammeModel</name>
    <message>
        <source>ที่</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>ลำดับการนำเสนอ</source>
        <translation>Programme items</translation>
    </message>
    <message>
        <source>หน่วยงานรับผิดชอบ</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>เริ่ม (น.)</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>เวลา</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>สื่อ</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>สถานะ</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>ผู้นำเสนอ</source>
        <translation>Presenters</translation>
    </message>
    <message>
        <source>จบ (น.)</source>
        <translation>End</translation>
    </message>
    <message>
        <source>ดับเบิลคลิกตรงนี้เพื่อกำหนดเวลาของช่วง</source>
        <translation>Double-click here to set the section&apos;s time</translation>
    </message>
    <message>
        <source>ไม่ได้จัดช่วง</source>
        <translation>No section</translation>
    </message>
    <message>
        <source>%1 ลำดับ · %2</source>
        <translation>%1 items · %2</translation>
    </message>
    <message>
        <source>%1 ลำดับ · อย่างน้อย %2</source>
        <translation>%1 items · at least %2</translation>
    </message>
    <message>
        <source>%1 ลำดับ · %2 จาก %3</source>
        <translation>%1 items · %2 of %3</translation>
    </message>
    <message>
        <source>%1 ลำดับ · อย่างน้อย %2 จาก %3</source>
        <translation>%1 items · at least %2 of %3</translation>
    </message>
    <message>
        <source>ยังไม่มีชื่อเรื่อง</source>
        <translation>No title yet</translation>
    </message>
    <message>
        <source>ยังไม่ระบุ</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>ไม่พบไฟล์</source>
        <translation>File missing</translation>
    </message>
    <message>
        <source>ไฟล์แนบ</source>
        <translation>File</translation>
    </message>
    <message>
        <source>ลำดับก่อนหน้ายาวเกินเวลาเริ่มนี้ %1</source>
        <translation>The item before runs %1 past this start</translation>
    </message>
    <message>
        <source>เริ่มช้าที่สุด %1 จึงจะจบตามเวลา</source>
        <translation>Begin by %1 at the latest to end in time</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>กำหนดการ</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>ยังไม่มีลำดับการนำเสนอ วางข้อความจากหนังสือ หรือเพิ่มทีละลำดับ</source>
        <translation>Nothing here yet: paste the announcement or add items</translation>
    </message>
    <message>
        <source>คอลัมน์ที่แสดง</source>
        <translation>Columns shown</translation>
    </message>
    <message>
        <source>แก้จุดที่เวลาไม่ลงตัว</source>
        <translation>Fix what does not add up</translation>
    </message>
    <message>
        <source>ตัดลำดับ</source>
        <translation>Cut item</translation>
    </message>
    <message>
        <source>ตัด %1 ลำดับ</source>
        <translation>Cut %1 items</translation>
    </message>
    <message>
        <source>ลบลำดับ</source>
        <translation>Delete item</translation>
    </message>
    <message>
        <source>ลบ %1 ลำดับ</source>
        <translation>Delete %1 items</translation>
    </message>
    <message>
        <source>เลือกลำดับที่ต้องการก่อน</source>
        <translation>Choose an item first</translation>
    </message>
    <message>
        <source>ไม่มีลำดับหรือข้อความให้วาง</source>
        <translation>There is neither an item nor a text to paste</translation>
    </message>
    <message>
        <source>กำลังคัดลอกไฟล์ไว้ข้างไฟล์การตรวจ %1 %</source>
        <translation>Copying the file beside the visit: %1 %</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>ลำดับการนำเสนอ</source>
        <translation>Programme items</translation>
    </message>
    <message>
        <source>เดิม</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>ใหม่</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>หมายเหตุ</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>รวมเดิม %1 เป็น %2</source>
        <translation>In all %1, would be %2</translation>
    </message>
</context>
<context>
    <name>QuestionBoard</name>
    <message>
        <source>เพิ่มคำถาม</source>
        <translation>Add a question</translation>
    </message>
    <message>
        <source>ยังไม่มีคำถาม กด F7 ระหว่างดำเนินรายการเพื่อจดคำถาม</source>
        <translation>No questions yet: press F7 during the run</translation>
    </message>
    <message>
        <source>คำถาม %1 ข้อ ยังไม่ได้ตอบ %2 ต้องติดตาม %3 รับว่าจะส่ง %4 เกินกำหนด %5</source>
        <translation>%1 questions: %2 not answered, %3 to follow up, %4 promised, %5 overdue</translation>
    </message>
    <message>
        <source>ในรายการ: 1–5 สถานะ · E ขอเอกสาร · B คลัง · N เพิ่ม · Del ลบ</source>
        <translation>In the list: 1–5 state · E document · B bank · N add · Del delete</translation>
    </message>
    <message>
        <source>แก้สถานะคำถาม</source>
        <translation>Change state of questions</translation>
    </message>
    <message>
        <source>ขอเอกสาร</source>
        <translation>Ask for document</translation>
    </message>
    <message>
        <source>ลบเรื่องที่จดไว้</source>
        <translation>Delete entry</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>ผู้ตอบ</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>ผู้จัดหา</source>
        <translation>Who fetches</translation>
    </message>
</context>
<context>
    <name>QuestionFilter</name>
    <message>
        <source>คำถามทั้งหมด</source>
        <translation>All questions</translation>
    </message>
    <message>
        <source>เกินกำหนดส่ง</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>บันทึก</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>มติ</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>ทุกเรื่องตามเวลา</source>
        <translation>Everything by time</translation>
    </message>
    <message>
        <source>ตามเวลาที่ถาม</source>
        <translation>By time asked</translation>
    </message>
    <message>
        <source>ตามผู้ถาม</source>
        <translation>By assessor</translation>
    </message>
    <message>
        <source>ตามหมวด</source>
        <translation>By category</translation>
    </message>
    <message>
        <source>ตามลำดับ</source>
        <translation>By item</translation>
    </message>
    <message>
        <source>ตามหน่วยงาน</source>
        <translation>By agency</translation>
    </message>
    <message>
        <source>ตามสถานะ</source>
        <translation>By state</translation>
    </message>
    <message>
        <source>ทุกกลุ่ม</source>
        <translation>All groups</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>หลักฐาน {evidence}</source>
        <translation>Evidence: {evidence}</translation>
    </message>
    <message>
        <source>ค้นคำถามที่เคยพบ  {find_question}</source>
        <translation>Find a question met before  {find_question}</translation>
    </message>
    <message>
        <source>เก็บคำตอบ</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>ขึ้นจอผู้ตอบ</source>
        <translation>Send to presenter</translation>
    </message>
    <message>
        <source>Ctrl+Enter ส่งคำตอบขึ้นจอผู้นำเสนอหรือเก็บ · Ctrl+↑ ↓ เลื่อน · ห้องประชุมไม่เห็น</source>
        <translation>Ctrl+Enter sends the answer to the presenter&apos;s screen, or takes it away · Ctrl+↑ ↓ scrolls · the room does not see it</translation>
    </message>
    <message>
        <source>พบ {count} คำถาม</source>
        <translation>Questions found: {count}</translation>
    </message>
    <message>
        <source>คำถามที่เคยพบในลำดับนี้</source>
        <translation>Questions met at this item</translation>
    </message>
    <message>
        <source>คำถามจากการซักซ้อมและที่เตรียมไว้จะแสดงที่นี่</source>
        <translation>Questions of rehearsals and prepared ones will stand here</translation>
    </message>
    <message>
        <source>ยังไม่มีคำตอบ</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>ผู้ตอบ {name}</source>
        <translation>Answered by {name}</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>คำถาม</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>คำตอบ</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>ประเด็นคำถาม</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>คำถามของผู้ตรวจประเมิน เอกสารที่ขอ บันทึก และมติ</source>
        <translation>What assessors asked and asked for, notes and resolutions</translation>
    </message>
    <message>
        <source>ทะเบียนเอกสารหลักฐาน</source>
        <translation>Evidence register</translation>
    </message>
    <message>
        <source>ทะเบียนเอกสารหลักฐาน · ค้างส่ง %1</source>
        <translation>Evidence register · %1 to hand over</translation>
    </message>
    <message>
        <source>คลังคำถาม</source>
        <translation>Question bank</translation>
    </message>
    <message>
        <source>เพิ่มเอกสารที่ขอ</source>
        <translation>Add document</translation>
    </message>
    <message>
        <source>เพิ่มในคลัง</source>
        <translation>Add to bank</translation>
    </message>
    <message>
        <source>คัดลอกสิ่งที่ต้องส่งผู้ตรวจประเมิน แยกตามหน่วยงาน เพื่อวางในแชต</source>
        <translation>Copy what is owed to the assessors, agency by agency, for a chat</translation>
    </message>
    <message>
        <source>เพิ่มคำถาม</source>
        <translation>Add a question</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>พร้อม %1 จาก %2</source>
        <translation>%1 of %2 ready</translation>
    </message>
    <message>
        <source>ยังไม่มี กดเพื่อใส่รายการมาตรฐาน</source>
        <translation>None yet: press to put in the usual lines</translation>
    </message>
    <message>
        <source>ยังไม่มีสิ่งที่ต้องเตรียม</source>
        <translation>Nothing to prepare yet</translation>
    </message>
    <message>
        <source>ทุกเรื่องพร้อมแล้ว</source>
        <translation>All is ready</translation>
    </message>
    <message>
        <source>ยังไม่พร้อม %1 เรื่อง</source>
        <translation>%1 not ready</translation>
    </message>
    <message>
        <source>เลยกำหนด %1</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>ลำดับการนำเสนอ</source>
        <translation>Programme items</translation>
    </message>
    <message>
        <source>ไฟล์สื่อที่ยังขาด</source>
        <translation>Missing media</translation>
    </message>
    <message>
        <source>รายการเตรียมการ</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>งานที่มอบหมาย</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>ขั้นตอนของรางวัล</source>
        <translation>Steps of the award</translation>
    </message>
    <message>
        <source>ขาด %1 ลำดับ</source>
        <translation>%1 items without</translation>
    </message>
    <message>
        <source>ยังไม่ระบุผู้รับผิดชอบ</source>
        <translation>Nobody named</translation>
    </message>
</context>
<context>
    <name>ReadyDeeds</name>
    <message>
        <source>ใช้ความยาวของวีดิทัศน์เป็นแผน</source>
        <translation>Plan the length of the film</translation>
    </message>
    <message>
        <source>เลือกไฟล์สื่อนำเสนอ</source>
        <translation>Choose the medium</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>เข้าสู่การนำเสนอ</source>
        <translation>Presenter mode</translation>
    </message>
    <message>
        <source>เริ่มทั้งที่ยังไม่พร้อม</source>
        <translation>Begin although not ready</translation>
    </message>
    <message>
        <source>F8 ไปข้อถัดไปที่ต้องดู · Enter กดปุ่มของข้อนั้น</source>
        <translation>F8 goes to the next trouble · Enter presses its button</translation>
    </message>
    <message>
        <source>กำลังดำเนินรายการ ตรวจใหม่ได้เมื่อจบ</source>
        <translation>A run goes on; check again when it has ended</translation>
    </message>
    <message>
        <source>ยังไม่ได้ตรวจ</source>
        <translation>Not checked yet</translation>
    </message>
    <message>
        <source>ตรวจเมื่อ %1</source>
        <translation>Checked at %1</translation>
    </message>
    <message>
        <source>พร้อมแล้ว %1 ข้อ ซ่อน</source>
        <translation>%1 in order, hide</translation>
    </message>
    <message>
        <source>พร้อมแล้ว %1 ข้อ แสดง</source>
        <translation>%1 in order, show</translation>
    </message>
    <message>
        <source>กำลังเล่นวีดิทัศน์%1 (%2 จาก %3 ไฟล์)</source>
        <translation>Playing the film of %1 (%2 of %3 files)</translation>
    </message>
    <message>
        <source>กำลังเปิดไฟล์ของ%1 (%2 จาก %3 ไฟล์)</source>
        <translation>Opening the file of %1 (%2 of %3 files)</translation>
    </message>
</context>
<context>
    <name>ReadyWindow</name>
    <message>
        <source>ตรวจความพร้อม</source>
        <translation>Ready check</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>ต่างกัน</source>
        <translation>(different)</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>ยังไม่ได้ผูกกับคลังคำถาม</source>
        <translation>Not tied to the bank</translation>
    </message>
    <message>
        <source>ในคลัง: %1</source>
        <translation>In the bank: %1</translation>
    </message>
    <message>
        <source>ไม่ระบุ</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>คลังคำถาม</source>
        <translation>Question bank</translation>
    </message>
    <message>
        <source>ค้นหาข้อที่ตรงกันในคลังคำถาม หรือเพิ่มข้อนี้เข้าคลัง (B)</source>
        <translation>Find the same question in the bank, or add this one to it (B)</translation>
    </message>
    <message>
        <source>จดว่าผู้ตรวจประเมินขอเอกสารพร้อมคำถามนี้ (E)</source>
        <translation>Record a document that was asked for with this question (E)</translation>
    </message>
    <message>
        <source>เลือกไว้ %1 ข้อ แก้พร้อมกัน</source>
        <translation>%1 questions, edited together</translation>
    </message>
    <message>
        <source>ไม่ผูกกับลำดับใด</source>
        <translation>Belongs to no item</translation>
    </message>
    <message>
        <source>ลำดับที่ %1 %2</source>
        <translation>Item %1 %2</translation>
    </message>
    <message>
        <source>คำถาม</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>ต่างกัน</source>
        <translation>(different)</translation>
    </message>
    <message>
        <source>ยังไม่ได้ส่งมอบ</source>
        <translation>Not handed over</translation>
    </message>
    <message>
        <source>ส่งมอบแล้ว</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>ส่งมอบเมื่อ</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>แก้บันทึก</source>
        <translation>Edit note</translation>
    </message>
    <message>
        <source>แก้คำถาม</source>
        <translation>Edit question</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>บันทึกการประชุม</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>สรุป มติ งานที่มอบหมาย และบันทึก ตามระเบียบวาระและลำดับการนำเสนอ</source>
        <translation>Summaries, resolutions, actions and notes by topic and item</translation>
    </message>
    <message>
        <source>จดและแก้ไข</source>
        <translation>Write and edit</translation>
    </message>
    <message>
        <source>ลำดับเหตุการณ์</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>เวลาเริ่มและเลิกมาจากการดำเนินรายการ</source>
        <translation>The run says when it began and ended</translation>
    </message>
    <message>
        <source>เริ่ม %1 เลิก %2 ตามการดำเนินรายการ</source>
        <translation>Began %1, ended %2, as it was run</translation>
    </message>
    <message>
        <source>เริ่ม %1 กำลังดำเนินรายการ</source>
        <translation>Began %1, still running</translation>
    </message>
    <message>
        <source>ยังไม่เริ่มดำเนินรายการ</source>
        <translation>The run has not begun</translation>
    </message>
    <message>
        <source>แก้เวลาเริ่มประชุม</source>
        <translation>Change time it began</translation>
    </message>
    <message>
        <source>แก้เวลาเลิกประชุม</source>
        <translation>Change time it ended</translation>
    </message>
    <message>
        <source>เริ่มประชุม</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>เลิกประชุม</source>
        <translation>Ended</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>มติ {resolution}</source>
        <translation>Resolution {resolution}</translation>
    </message>
    <message>
        <source>งาน {action}</source>
        <translation>Action {action}</translation>
    </message>
    <message>
        <source>บันทึก {note}</source>
        <translation>Note {note}</translation>
    </message>
    <message>
        <source>{summary} กลับไปที่สรุป</source>
        <translation>{summary} goes back to the summary</translation>
    </message>
    <message>
        <source>สรุป</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>ยังไม่มีระเบียบวาระ ใส่ระเบียบวาระมาตรฐาน หรือเพิ่มทีละวาระ แล้วจดที่นี่</source>
        <translation>No topics yet: take the standard ones or add one after another, then write here</translation>
    </message>
    <message>
        <source>ลบแถวว่าง</source>
        <translation>Remove empty rows</translation>
    </message>
    <message>
        <source>ชื่อระเบียบวาระ</source>
        <translation>Title of the topic</translation>
    </message>
    <message>
        <source>ไม่ผูกกับลำดับใด</source>
        <translation>Belongs to no item</translation>
    </message>
    <message>
        <source>จดมติ</source>
        <translation>Note a resolution</translation>
    </message>
    <message>
        <source>จดบันทึก</source>
        <translation>Note something</translation>
    </message>
    <message>
        <source>มอบหมายงาน</source>
        <translation>Give an assignment</translation>
    </message>
    <message>
        <source>ลบเรื่องที่จดไว้</source>
        <translation>Delete entry</translation>
    </message>
    <message>
        <source>เขียนสรุป</source>
        <translation>Write the summary</translation>
    </message>
    <message>
        <source>แก้ชื่อระเบียบวาระ</source>
        <translation>Change title of topic</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>ลบ</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>แก้เรื่องที่จดไว้</source>
        <translation>Change a record</translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>ไปที่ช่อง</source>
        <translation>Go to the field</translation>
    </message>
    <message>
        <source>แก้ตามแบบ</source>
        <translation>Mend</translation>
    </message>
    <message>
        <source>ลบบรรทัดนี้</source>
        <translation>Delete this line</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>นับเวลาต่อจากตอนที่หยุด</source>
        <translation>Count on from where it stopped</translation>
    </message>
    <message>
        <source>เดินเวลาต่อตามจริง</source>
        <translation>Go on as time really passed</translation>
    </message>
    <message>
        <source>สิ้นสุดลำดับก่อนแล้ว {minutes} นาที ยังไม่เริ่ม{item}</source>
        <translation>The item before ended {minutes} min ago; {item} has not begun</translation>
    </message>
    <message>
        <source>เริ่มไปแล้ว {minutes} นาที</source>
        <translation>It began {minutes} min ago</translation>
    </message>
    <message>
        <source>ก่อนปิด: เอกสารที่ผู้ตรวจประเมินขอยังค้างส่ง %1 รายการ เช่น %2</source>
        <translation>Before the close: %1 documents still to be handed over, such as %2</translation>
    </message>
    <message>
        <source>เริ่มเดี๋ยวนี้</source>
        <translation>Start now</translation>
    </message>
    <message>
        <source>ถึงเวลาเริ่มแล้ว {minutes} นาที ยังไม่เริ่ม{item}</source>
        <translation>{item} has been due for {minutes} min and has not begun</translation>
    </message>
    <message>
        <source>เลยเวลาของลำดับนี้แล้ว {minutes} นาที ยังไม่เริ่ม{item}</source>
        <translation>This item is {minutes} min over and {item} has not begun</translation>
    </message>
    <message>
        <source>กลับมาทำงานต่อแล้ว {item} {left} นาฬิกาของเครื่องถอยหลัง กรุณาตรวจเวลา</source>
        <translation>Back again. {item} {left} The machine&apos;s clock went back: please check the time</translation>
    </message>
    <message>
        <source>กลับมาทำงานต่อแล้ว {item} เกินเวลา {left} (หยุดทำงานไป {away})</source>
        <translation>Back again. {item} over by {left} (away for {away})</translation>
    </message>
    <message>
        <source>กลับมาทำงานต่อแล้ว {item} ใช้เวลาไป {left} (หยุดทำงานไป {away})</source>
        <translation>Back again. {item} has taken {left} (away for {away})</translation>
    </message>
    <message>
        <source>กลับมาทำงานต่อแล้ว {item} เหลือเวลา {left} (หยุดทำงานไป {away})</source>
        <translation>Back again. {item} {left} left (away for {away})</translation>
    </message>
    <message>
        <source>นับเวลาต่อจากตอนที่หยุดแล้ว · {undo} เลิกทำ</source>
        <translation>Time goes on from where it stopped · {undo} undoes</translation>
    </message>
    <message>
        <source>จอแสดงผลว่างอยู่ {minutes} นาที</source>
        <translation>The stage has been blank for {minutes} min</translation>
    </message>
</context>
<context>
    <name>RepairMenu</name>
    <message>
        <source>ไม่มีวิธีแก้ในคลิกเดียว โปรดแก้เวลาในตาราง</source>
        <translation>Nothing mends this in one click. Change the times in the table.</translation>
    </message>
</context>
<context>
    <name>Reshare</name>
    <message>
        <source>ดูก่อน</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>ใช้</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>เฉลี่ยเวลาใหม่</source>
        <translation>Re-share the time</translation>
    </message>
    <message>
        <source>เฉลี่ยเวลาใหม่แล้ว {change} · {undo} เลิกทำ</source>
        <translation>Time re-shared: {change} · {undo} undoes it</translation>
    </message>
    <message>
        <source>เฉลี่ย  {reshare}</source>
        <translation>Re-share  {reshare}</translation>
    </message>
    <message>
        <source>เฉลี่ยเวลาใหม่  {reshare}</source>
        <translation>Re-share  {reshare}</translation>
    </message>
    <message>
        <source>{change} · จบ {clock}</source>
        <translation>{change} · ends {clock}</translation>
    </message>
    <message>
        <source>คงเดิม</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source>เฉลี่ยเวลาที่เหลือใหม่หรือไม่ {change}</source>
        <translation>Re-share the rest? {change}</translation>
    </message>
    <message>
        <source>{items} สั้นลงรวม {length}</source>
        <translation>{items}: {length} shorter in all</translation>
    </message>
    <message>
        <source>{items} ยาวขึ้นรวม {length}</source>
        <translation>{items}: {length} longer in all</translation>
    </message>
    <message>
        <source>{count} ลำดับ</source>
        <translation>{count} items</translation>
    </message>
    <message>
        <source>ลำดับที่ {first}–{last}</source>
        <translation>Items {first}–{last}</translation>
    </message>
</context>
<context>
    <name>ReshareSheet</name>
    <message>
        <source>Enter ใช้ · Esc ปิดโดยไม่เปลี่ยน · เวลาใหม่แทนเวลาเดิมในกำหนดการด้วย</source>
        <translation>Enter uses it · Esc changes nothing · the new lengths also replace those of the programme</translation>
    </message>
    <message>
        <source>ใช้</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>ปิด</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>ลำดับที่เหลือ</source>
        <translation>Items still to come</translation>
    </message>
    <message>
        <source>เดิม</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>ใหม่</source>
        <translation>Becomes</translation>
    </message>
</context>
<context>
    <name>RowEdits</name>
    <message>
        <source>เลิกทำการแก้ไข</source>
        <translation>Undo edit</translation>
    </message>
    <message>
        <source>เลิกทำการแก้ไขแล้ว</source>
        <translation>Edit undone</translation>
    </message>
    <message>
        <source>จบการดำเนินรายการแล้ว แก้ไขกำหนดการได้ที่หน้าหลัก</source>
        <translation>The run has ended: edit the programme in the main window</translation>
    </message>
    <message>
        <source>แก้ไข{item}</source>
        <translation>Edit {item}</translation>
    </message>
    <message>
        <source>เพิ่มลำดับใต้{item}</source>
        <translation>New item below {item}</translation>
    </message>
    <message>
        <source>ย้ายลำดับ</source>
        <translation>Move items</translation>
    </message>
    <message>
        <source>ย้าย{item} แล้ว · {undo} เลิกทำ</source>
        <translation>{item} moved · {undo} undoes</translation>
    </message>
    <message>
        <source>ลบลำดับ</source>
        <translation>Delete item</translation>
    </message>
    <message>
        <source>ลบ{item} แล้ว · {undo} เลิกทำ</source>
        <translation>{item} deleted · {undo} undoes</translation>
    </message>
    <message>
        <source>เพิ่มลำดับ</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>แก้ไขลำดับ</source>
        <translation>Edit item</translation>
    </message>
    <message>
        <source>แก้ไขแล้ว · {undo} เลิกทำ</source>
        <translation>Edited · {undo} undoes</translation>
    </message>
</context>
<context>
    <name>RowSheet</name>
    <message>
        <source>ชื่อเรื่อง</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>ระยะเวลา</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>เลื่อนขึ้น</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>เลื่อนลง</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>เพิ่มใต้ลำดับนี้</source>
        <translation>Insert below</translation>
    </message>
    <message>
        <source>ลบลำดับ</source>
        <translation>Delete item</translation>
    </message>
    <message>
        <source>เก็บการแก้ไข</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Enter เก็บ · Esc ไม่เก็บ</source>
        <translation>Enter keeps · Esc discards</translation>
    </message>
    <message>
        <source>ไม่กำหนดเวลา</source>
        <translation>No length</translation>
    </message>
</context>
<context>
    <name>RunCharts</name>
    <message>
        <source>แสดง {shown} ครั้งล่าสุด จาก {all} ครั้ง</source>
        <translation>The last {shown} of {all} runs</translation>
    </message>
</context>
<context>
    <name>RunSheet</name>
    <message>
        <source>ครั้ง</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>วันที่</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>เริ่ม</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>จบ</source>
        <translation>End</translation>
    </message>
    <message>
        <source>ใช้เวลานำเสนอ</source>
        <translation>Time taken</translation>
    </message>
    <message>
        <source>เทียบแผน</source>
        <translation>Against plan</translation>
    </message>
    <message>
        <source>ยังไม่จบ</source>
        <translation>Not ended</translation>
    </message>
    <message>
        <source>กดอีกครั้งเพื่อเริ่มครั้งนี้ใหม่ตั้งแต่ต้น (เลิกทำได้)</source>
        <translation>Press again to start this run from the beginning (can be undone)</translation>
    </message>
    <message>
        <source>เริ่มครั้งนี้ใหม่ตั้งแต่ต้น</source>
        <translation>Start this run from the beginning</translation>
    </message>
</context>
<context>
    <name>RunStart</name>
    <message>
        <source>ซ้อมเดี๋ยวนี้</source>
        <translation>Rehearse now</translation>
    </message>
    <message>
        <source>เฉพาะ {count} ลำดับ</source>
        <translation>{count} items only</translation>
    </message>
    <message>
        <source>ทุกลำดับ</source>
        <translation>All items</translation>
    </message>
    <message>
        <source>กลับไปดำเนินรายการต่อ</source>
        <translation>Go on with the run</translation>
    </message>
    <message>
        <source>เริ่มวันตรวจจริง</source>
        <translation>Start the visit day</translation>
    </message>
    <message>
        <source>เริ่ม%1</source>
        <translation>Start %1</translation>
    </message>
    <message>
        <source>เพิ่มการซักซ้อม</source>
        <translation>Add a rehearsal</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>กด Enter อีกครั้งเพื่อไปลำดับนี้</source>
        <translation>Press Enter again to go to this item</translation>
    </message>
    <message>
        <source>ลำดับการนำเสนอ · เสร็จแล้ว {done} จาก {count}</source>
        <translation>Running order · {done} of {count} done</translation>
    </message>
    <message>
        <source>เสร็จแล้ว {done} จาก {count}</source>
        <translation>{done} of {count} done</translation>
    </message>
    <message>
        <source>กำหนด</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>จริง</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>คาด</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>เทียบกำหนด</source>
        <translation>Against plan</translation>
    </message>
    <message>
        <source>ข้ามแล้ว</source>
        <translation>Skipped</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>การซักซ้อม</source>
        <translation>Rehearsals</translation>
    </message>
    <message>
        <source>เทียบแผนกับเวลาจริงของทุกครั้ง</source>
        <translation>Plan and real times of every run</translation>
    </message>
    <message>
        <source>ใช้เวลาที่ซ้อมเป็นแผนใหม่</source>
        <translation>Rehearsed times as plan</translation>
    </message>
    <message>
        <source>ส่งออก</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>ก่อนซ้อมครั้งต่อไป: {count} เรื่อง</source>
        <translation>Before the next: {count} open</translation>
    </message>
    <message>
        <source>คำแนะนำ</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>กรอบโปร่ง = แผน   แท่งทึบ = เวลาจริง   ▲ เกินแผน   ▼ ต่ำกว่าแผน</source>
        <translation>Outline = plan   Solid = time taken   ▲ over plan   ▼ under plan</translation>
    </message>
    <message>
        <source>กด Enter ที่ลำดับใด เพื่อดูทุกครั้งของลำดับนั้น</source>
        <translation>Enter on an item shows all its attempts</translation>
    </message>
    <message>
        <source>แถวบน = แผน   แถวล่าง = เวลาจริง   ▲ เกินแผน   ▼ เร็วกว่าแผน   เส้นประ = เวลาที่ต้องจบ</source>
        <translation>Above = plan   Below = time taken   ▲ over plan   ▼ under plan   Dashed = limit of the day</translation>
    </message>
    <message>
        <source>ขีดตั้ง = แผนปัจจุบัน   แต่ละเครื่องหมาย = เวลาจริงของครั้งหนึ่ง   ขวาของขีด = เกินแผนปัจจุบัน</source>
        <translation>stroke = plan of now   each mark = the time of one run   right of the stroke = over the plan of now</translation>
    </message>
    <message>
        <source>แต่ละจุดคือเวลาที่ลำดับหนึ่งจบ เทียบกับแผนของครั้งนั้น</source>
        <translation>Each point is the end of an item against the plan of its run</translation>
    </message>
    <message>
        <source>หมุนล้อเมาส์เพื่อขยาย ลากเพื่อเลื่อน ชี้เพื่ออ่าน</source>
        <translation>Wheel to zoom, drag to move, point to read</translation>
    </message>
    <message>
        <source>ดูทุกครั้งของลำดับนี้</source>
        <translation>Show all attempts of this item</translation>
    </message>
    <message>
        <source>ซ้อมเฉพาะลำดับที่เลือก</source>
        <translation>Rehearse the chosen items only</translation>
    </message>
    <message>
        <source>ซ้อมใหม่ตั้งแต่ลำดับนี้</source>
        <translation>Rehearse again from this item on</translation>
    </message>
    <message>
        <source>ยังไม่เคยซักซ้อม เมื่อซ้อมครั้งแรก เวลาของทุกลำดับจะแสดงที่นี่</source>
        <translation>Not rehearsed yet: the first run&apos;s times will stand here</translation>
    </message>
</context>
<context>
    <name>ScreenChoice</name>
    <message>
        <source>จอสองจอแสดงภาพเดียวกัน ห้องประชุมเห็นหน้าควบคุมอยู่ ตั้งเครื่องเป็น “ขยายจอ” (Extend)</source>
        <translation>Two screens show the same picture; the room sees the console. Set the machine to “Extend”</translation>
    </message>
</context>
<context>
    <name>ScreenLine</name>
    <message>
        <source>หน้าควบคุม</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>จอแสดงผล</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>จอผู้นำเสนอ</source>
        <translation>Presenter&apos;s clock</translation>
    </message>
    <message>
        <source>ไม่ได้ใช้</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>จอไม่มีชื่อ</source>
        <translation>Screen without a name</translation>
    </message>
    <message>
        <source>ใช้เป็นจอแสดงผล</source>
        <translation>Use as the stage</translation>
    </message>
    <message>
        <source>ใช้เป็นจอผู้นำเสนอ</source>
        <translation>Use for the presenter</translation>
    </message>
</context>
<context>
    <name>ScreensSheet</name>
    <message>
        <source>จอ</source>
        <translation>Screens</translation>
    </message>
    <message>
        <source>ระบุจอ</source>
        <translation>Identify screens</translation>
    </message>
    <message>
        <source>แสดงเลขของแต่ละจอ 3 วินาที</source>
        <translation>Shows each screen its number for 3 seconds</translation>
    </message>
    <message>
        <source>สลับจอ</source>
        <translation>Swap screens</translation>
    </message>
    <message>
        <source>ย่อหน้าควบคุมไว้ขอบจอ</source>
        <translation>Small console at the edge</translation>
    </message>
    <message>
        <source>จอแสดงผลเป็นหน้าต่าง สำหรับแชร์ในการประชุมทางไกล</source>
        <translation>Stage as a window, to share in a video meeting</translation>
    </message>
    <message>
        <source>จอสองจอแสดงภาพเดียวกัน ห้องประชุมจะเห็นหน้าควบคุม กรุณาตั้งเครื่องเป็น “ขยายจอ” (Extend)</source>
        <translation>Two screens show the same picture, so the room would see the console: set the machine to “Extend”</translation>
    </message>
</context>
<context>
    <name>ScriptDialog</name>
    <message>
        <source>คำในวงเล็บปีกกา เช่น {ผู้นำเสนอ} คือช่องที่โปรแกรมเติมให้จากรายชื่อและกำหนดการ มีผู้มาแทนเมื่อใด คำกล่าวเปลี่ยนตาม</source>
        <translation>A word in braces is a slot that is filled from people and programme; whoever stands in for somebody is the one who is called. The script itself is Thai.</translation>
    </message>
    <message>
        <source>ก่อนเริ่มรายการ</source>
        <translation>Before the first item</translation>
    </message>
    <message>
        <source>เมื่อจบรายการ</source>
        <translation>After the last item</translation>
    </message>
    <message>
        <source>ยังเติมไม่ได้: {slots} โปรดกรอกข้อมูลนั้น หรือแก้คำกล่าว</source>
        <translation>Cannot be filled yet: {slots}. Enter what is missing, or change the words.</translation>
    </message>
    <message>
        <source>ชื่อที่พิมพ์ไว้เองจะไม่เปลี่ยนตามผู้มาแทน: {names}</source>
        <translation>Names typed as letters follow no substitute: {names}</translation>
    </message>
    <message>
        <source>คำที่เขียนเอง</source>
        <translation>Written here</translation>
    </message>
    <message>
        <source>คำมาตรฐาน</source>
        <translation>Usual words</translation>
    </message>
    <message>
        <source>แก้คำกล่าวพิธีกร</source>
        <translation>Change MC script</translation>
    </message>
</context>
<context>
    <name>SectionBudget</name>
    <message>
        <source>▲ ใช้ %1 เกิน %2</source>
        <translation>▲ Takes %1, %2 over</translation>
    </message>
    <message>
        <source>ใช้ %1</source>
        <translation>Takes %1</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>ครั้งอื่นที่พบ</source>
        <translation>Other sessions found</translation>
    </message>
    <message>
        <source>วันที่</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>เริ่ม (น.)</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>สถานที่</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>แก้วันประชุมหรือซักซ้อม</source>
        <translation>Change meeting or rehearsal</translation>
    </message>
    <message>
        <source>ลบวันประชุมหรือซักซ้อม</source>
        <translation>Delete meeting or rehearsal</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>สว่าง</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>มืด</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>น้ำเงินทอง</source>
        <translation>Navy and gold</translation>
    </message>
    <message>
        <source>กระดาษขาว</source>
        <translation>White paper</translation>
    </message>
    <message>
        <source>สีประจำหน่วยงาน</source>
        <translation>The agency&apos;s colour</translation>
    </message>
    <message>
        <source>บนจอที่สาม เมื่อมี</source>
        <translation>On a third screen, if there is one</translation>
    </message>
    <message>
        <source>เป็นหน้าต่างที่ย้ายได้</source>
        <translation>As a window you can move</translation>
    </message>
    <message>
        <source>ที่มุมของจอแสดงผล</source>
        <translation>In a corner of the stage</translation>
    </message>
    <message>
        <source>ไม่แสดง</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>เลขไทยแสดงเมื่อใช้ภาษาไทย ทุกอย่างมีผลทันที</source>
        <translation>Thai digits are shown with the Thai language. Everything takes effect at once.</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>แก้ {count} ลำดับพร้อมกัน</source>
        <translation>Change {count} items at once</translation>
    </message>
    <message>
        <source>เปลี่ยนเฉพาะช่องที่ทำเครื่องหมาย ช่องอื่นของแต่ละลำดับคงเดิม</source>
        <translation>Only the ticked fields change; the others of each item stay.</translation>
    </message>
    <message>
        <source>ยังไม่ระบุ</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>ตามประเภท</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>ห้ามลด</source>
        <translation>Never cut</translation>
    </message>
    <message>
        <source>ลดได้</source>
        <translation>May be cut</translation>
    </message>
    <message>
        <source>ประเภท</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>เวลา</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>หน่วยงานรับผิดชอบ</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>ช่วง</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>รูปแบบ</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>สถานะการเตรียม</source>
        <translation>State of preparation</translation>
    </message>
    <message>
        <source>การเฉลี่ยเวลา</source>
        <translation>Sharing of time</translation>
    </message>
    <message>
        <source>แก้หลายลำดับ</source>
        <translation>Change several items</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>ปิด  Esc</source>
        <translation>Close  Esc</translation>
    </message>
    <message>
        <source>ปิด</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SignInPaper</name>
    <message>
        <source>พิมพ์บัญชีลงชื่อ</source>
        <translation>Print the sign-in sheet</translation>
    </message>
    <message>
        <source>บันทึกบัญชีลงชื่อเป็น PDF</source>
        <translation>Save the sign-in sheet as PDF</translation>
    </message>
    <message>
        <source>บันทึกบัญชีลงชื่อเป็น Word</source>
        <translation>Save the sign-in sheet as Word</translation>
    </message>
    <message>
        <source>บัญชีลงชื่อ {session}</source>
        <translation>Sign-in sheet {session}</translation>
    </message>
</context>
<context>
    <name>SkipReason</name>
    <message>
        <source>จดเหตุผลที่ข้าม{item} แล้ว · {undo} เลิกทำ</source>
        <translation>Reason for skipping {item} noted · {undo} undoes</translation>
    </message>
</context>
<context>
    <name>SlideCopies</name>
    <message>
        <source>รอแปลงสไลด์</source>
        <translation>Waiting to be converted</translation>
    </message>
    <message>
        <source>กำลังแปลงสไลด์ (ลำดับที่ %1) ไปแล้ว %2 วินาที</source>
        <translation>Converting slides (item %1), %2 s so far</translation>
    </message>
    <message>
        <source>กำลังแปลงสไลด์ ไปแล้ว %2 วินาที</source>
        <translation>Converting slides, %2 s so far</translation>
    </message>
    <message>
        <source>แปลงสไลด์ %1 แล้ว ใช้เวลา %2</source>
        <translation>%1 slides converted in %2</translation>
    </message>
    <message>
        <source>ภาพเคลื่อนไหวและวีดิทัศน์ในสไลด์จะไม่แสดงบนจอ</source>
        <translation>Animations and videos inside slides are not shown on the stage</translation>
    </message>
    <message>
        <source>ภาพเคลื่อนไหวในสไลด์จะไม่แสดงบนจอ</source>
        <translation>Animations inside slides are not shown on the stage</translation>
    </message>
    <message>
        <source>วีดิทัศน์ในสไลด์จะไม่แสดงบนจอ โปรดแนบเป็นลำดับของตัวเอง</source>
        <translation>Videos inside slides are not shown on the stage: attach them as items of their own</translation>
    </message>
    <message>
        <source>หากมีภาพเคลื่อนไหวหรือวีดิทัศน์ในสไลด์ จะไม่แสดงบนจอ</source>
        <translation>Animations or videos inside the slides, if any, are not shown on the stage</translation>
    </message>
</context>
<context>
    <name>SoundChoice</name>
    <message>
        <source>เสียงออกที่</source>
        <translation>Sound goes to</translation>
    </message>
    <message>
        <source>ทดสอบเสียง</source>
        <translation>Test the sound</translation>
    </message>
    <message>
        <source>ตามที่ระบบตั้งไว้</source>
        <translation>As the system has it</translation>
    </message>
    <message>
        <source>%1 (ไม่พบ)</source>
        <translation>%1 (not found)</translation>
    </message>
    <message>
        <source>เครื่องนี้ไม่มีอุปกรณ์เสียง วีดิทัศน์จะเล่นโดยไม่มีเสียง</source>
        <translation>This machine has no sound output; videos play without sound</translation>
    </message>
    <message>
        <source>ใช้ “%1” แทนจนกว่าจะเสียบใหม่</source>
        <translation>“%1” is used until it is plugged in again</translation>
    </message>
</context>
<context>
    <name>SoundOutputs</name>
    <message>
        <source>เครื่องนี้ไม่มีอุปกรณ์เสียง วีดิทัศน์จะเล่นโดยไม่มีเสียง</source>
        <translation>This machine has no sound output; videos play without sound</translation>
    </message>
    <message>
        <source>ไม่พบอุปกรณ์เสียง “%1” ใช้อุปกรณ์ของระบบแทนจนกว่าจะเสียบใหม่</source>
        <translation>The sound output “%1” is missing; the system&apos;s own is used until it is plugged in again</translation>
    </message>
</context>
<context>
    <name>SoundSheet</name>
    <message>
        <source>เสียงของวีดิทัศน์</source>
        <translation>Sound of the video</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message>
        <source>ไม่ได้ใช้</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>ใช้แล้ว</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>เป็นลำดับ</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>มีข้อสงสัย</source>
        <translation>Doubtful</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>จอแสดงผล</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>วีดิทัศน์เหลือ</source>
        <translation>Video, time left</translation>
    </message>
</context>
<context>
    <name>StageMedia</name>
    <message>
        <source>แป้นเลื่อนหน้าไม่เปลี่ยนลำดับ</source>
        <translation>The page keys do not change the item</translation>
    </message>
    <message>
        <source>ลำดับนี้ไม่มีวีดิทัศน์</source>
        <translation>This item has no video</translation>
    </message>
    <message>
        <source>จบวีดิทัศน์แล้ว</source>
        <translation>The video is over</translation>
    </message>
    <message>
        <source>หมดภาพแล้ว</source>
        <translation>No more pictures</translation>
    </message>
    <message>
        <source>นี่คือภาพแรก</source>
        <translation>This is the first picture</translation>
    </message>
    <message>
        <source>หมดสไลด์แล้ว</source>
        <translation>No more slides</translation>
    </message>
    <message>
        <source>นี่คือสไลด์แรก</source>
        <translation>This is the first slide</translation>
    </message>
</context>
<context>
    <name>StageSettings</name>
    <message>
        <source>มุมล่างขวา</source>
        <translation>Bottom right</translation>
    </message>
    <message>
        <source>มุมล่างซ้าย</source>
        <translation>Bottom left</translation>
    </message>
    <message>
        <source>มุมบนขวา</source>
        <translation>Top right</translation>
    </message>
    <message>
        <source>มุมบนซ้าย</source>
        <translation>Top left</translation>
    </message>
    <message>
        <source>ไม่แสดงนาฬิกาบนจอ</source>
        <translation>No clock on the stage</translation>
    </message>
    <message>
        <source>จอดำ</source>
        <translation>Black</translation>
    </message>
    <message>
        <source>ตราสัญลักษณ์จาง ๆ บนพื้นดำ</source>
        <translation>The emblem, faint on black</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>ดำเนินรายการวันตรวจประเมินจากเครื่องเดียว ตั้งแต่กำหนดการจนถึงรายงานการประชุม</source>
        <translation>Run the day of the visit from one machine, from the programme to the minutes</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>สถานะการเตรียม</source>
        <translation>State of preparation</translation>
    </message>
</context>
<context>
    <name>SumModel</name>
    <message>
        <source>รวมทั้งวัน</source>
        <translation>Whole day</translation>
    </message>
    <message>
        <source>อย่างน้อย</source>
        <translation>at least</translation>
    </message>
</context>
<context>
    <name>SummarySheet</name>
    <message>
        <source>เขียนสรุป</source>
        <translation>Write the summary</translation>
    </message>
    <message>
        <source>สรุป {item}</source>
        <translation>Summary: {item}</translation>
    </message>
    <message>
        <source>ภาพรวมของวัน</source>
        <translation>the day as a whole</translation>
    </message>
    <message>
        <source>ลำดับอื่นดำเนินอยู่ · {summary} ไปลำดับนั้น</source>
        <translation>Another item runs · {summary} goes there</translation>
    </message>
    <message>
        <source>เก็บเองขณะพิมพ์ · Ctrl+Enter หรือ Esc ปิด</source>
        <translation>Kept as you type · Ctrl+Enter or Esc closes</translation>
    </message>
</context>
<context>
    <name>TemplateDeeds</name>
    <message>
        <source>บันทึกแม่แบบ “%1” แล้ว เลือกได้เมื่อสร้างงานใหม่</source>
        <translation>The template “%1” was saved. It is offered when a new visit is made.</translation>
    </message>
</context>
<context>
    <name>TemplateNameDialog</name>
    <message>
        <source>เก็บลำดับการนำเสนอ เวลา บทบาท ระเบียบวาระ และรายการเตรียมงานไว้เริ่มงานครั้งต่อไป ไม่เก็บคำถาม บันทึก รายงานการประชุม และสื่อ</source>
        <translation>Keeps the programme, its times, roles, topics and checklists to begin the next visit with. Questions, records, minutes and media are not kept.</translation>
    </message>
    <message>
        <source>มีแม่แบบชื่อนี้แล้ว จะถูกแทนที่</source>
        <translation>There is a template of this name. It will be replaced.</translation>
    </message>
    <message>
        <source>แทนที่แม่แบบเดิม</source>
        <translation>Replace the template</translation>
    </message>
    <message>
        <source>บันทึกแม่แบบ</source>
        <translation>Save the template</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>แบบราชการของโปรแกรม</source>
        <translation>the program’s official form</translation>
    </message>
    <message>
        <source>เลือกแม่แบบเอกสาร Word</source>
        <translation>Choose a Word template</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>แผน {length}</source>
        <translation>plan {length}</translation>
    </message>
    <message>
        <source>จริง {length}</source>
        <translation>taken {length}</translation>
    </message>
    <message>
        <source>เกินแผน {length}</source>
        <translation>{length} over plan</translation>
    </message>
    <message>
        <source>เร็วกว่าแผน {length}</source>
        <translation>{length} under plan</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>ทุกเรื่อง</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>ทุกการประชุมและการซักซ้อม</source>
        <translation>All meetings and rehearsals</translation>
    </message>
    <message>
        <source>แสดง %1 จาก %2 เรื่อง</source>
        <translation>%1 of %2 shown</translation>
    </message>
</context>
<context>
    <name>UpdatePreview</name>
    <message>
        <source>ลำดับการนำเสนอ</source>
        <translation>Programme items</translation>
    </message>
    <message>
        <source>สิ่งที่ต่าง</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>ที่นี่</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>ฉบับใหม่</source>
        <translation>New edition</translation>
    </message>
    <message>
        <source>หมายเหตุ</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>ลำดับใหม่</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>ไม่มีแล้ว</source>
        <translation>Gone</translation>
    </message>
    <message>
        <source>▲ แก้ไขไว้ที่นี่ด้วย จึงคงของเดิม</source>
        <translation>▲ Changed here too: the one here stays</translation>
    </message>
    <message>
        <source>▲ เอาออกไว้ที่นี่ จึงไม่เพิ่มกลับ</source>
        <translation>▲ Taken out here, so it is not put back</translation>
    </message>
    <message>
        <source>▲ มีข้อมูลที่เพิ่มไว้ที่นี่ จึงคงไว้</source>
        <translation>▲ Something was added to it here: it stays</translation>
    </message>
    <message>
        <source>▲ ไม่ทราบว่ามาจากฉบับก่อนหรือไม่ จึงคงไว้</source>
        <translation>▲ Not known whether an edition had it: it stays</translation>
    </message>
    <message>
        <source>เพิ่มเข้ามา</source>
        <translation>Comes in</translation>
    </message>
    <message>
        <source>เอาออก</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>ตรงกัน {same} ลำดับ · เปลี่ยน {changed} · ใหม่ {new} · ไม่มีแล้ว {gone} · เพิ่มไว้ที่นี่ {own}</source>
        <translation>Same {same} · Changed {changed} · New {new} · Gone {gone} · Added here {own}</translation>
    </message>
    <message>
        <source>เลือกสิ่งที่จะปรับตามฉบับใหม่ บันทึก สื่อ คำกล่าว และผลการซักซ้อมของแต่ละลำดับคงอยู่ และเลิกทำได้</source>
        <translation>Choose what follows the new edition. Notes, media, scripts and rehearsals of each item stay, and undo takes it back.</translation>
    </message>
    <message>
        <source>ฉบับใหม่ไม่เปลี่ยนกำหนดการที่นี่ กดรับเพื่อจำไว้ว่าอ่านฉบับนี้แล้ว</source>
        <translation>The new edition changes nothing here. Accept it to remember that it was read.</translation>
    </message>
    <message>
        <source>ปรับ {count} แห่ง</source>
        <translation>Take {count} changes</translation>
    </message>
    <message>
        <source>รับโดยไม่ปรับ</source>
        <translation>Accept, change nothing</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>กำหนดการตอนนี้</source>
        <translation>The programme now</translation>
    </message>
    <message>
        <source>นำเข้า %1</source>
        <translation>Imported %1</translation>
    </message>
    <message>
        <source>ตามจริง: %1</source>
        <translation>As run: %1</translation>
    </message>
    <message>
        <source>เริ่ม (น.)</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>เวลา</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>ลำดับการนำเสนอ</source>
        <translation>Programme items</translation>
    </message>
    <message>
        <source>สิ่งที่ต่าง</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>ย้ายที่</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>เพิ่มเข้ามา</source>
        <translation>Comes in</translation>
    </message>
    <message>
        <source>ไม่มีแล้ว</source>
        <translation>Gone</translation>
    </message>
    <message>
        <source>ตรงกัน {same} · เปลี่ยน {changed} · ย้าย {moved} · เพิ่ม {new} · ไม่มีแล้ว {gone}</source>
        <translation>Same {same} · Changed {changed} · Moved {moved} · New {new} · Gone {gone}</translation>
    </message>
    <message>
        <source>ยังไม่มีฉบับที่เก็บไว้ เก็บฉบับนี้ก่อนแก้ไขครั้งใหญ่ แล้วเทียบหรือคืนได้ภายหลัง</source>
        <translation>No version is kept yet. Keep one before larger changes: it can be compared or put back later.</translation>
    </message>
    <message>
        <source>เก็บฉบับของกำหนดการ</source>
        <translation>Keep a version of the programme</translation>
    </message>
    <message>
        <source>ก่อนคืน %1</source>
        <translation>Before going back to %1</translation>
    </message>
    <message>
        <source>คืนฉบับของกำหนดการ</source>
        <translation>Go back to a version of the programme</translation>
    </message>
    <message>
        <source>เปลี่ยนชื่อ</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>ชื่อของฉบับ</source>
        <translation>Name of the version</translation>
    </message>
    <message>
        <source>ลบฉบับของกำหนดการ</source>
        <translation>Delete a version of the programme</translation>
    </message>
    <message>
        <source>เปลี่ยนชื่อฉบับของกำหนดการ</source>
        <translation>Rename a version of the programme</translation>
    </message>
</context>
<context>
    <name>VisitDetails</name>
    <message>
        <source>ยังไม่ระบุ</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>ไม่ระบุ</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>หมวด %1</source>
        <translation>Category %1</translation>
    </message>
    <message>
        <source>ยังไม่มีวันประชุมหรือซักซ้อม เพิ่มวันเพื่อให้เทียบเวลาแต่ละครั้งได้</source>
        <translation>No meeting or rehearsal yet: add days to compare the time of each</translation>
    </message>
    <message>
        <source>แก้ข้อมูลการตรวจประเมิน</source>
        <translation>Change the visit&apos;s details</translation>
    </message>
    <message>
        <source>เพิ่มวันประชุมหรือซักซ้อม</source>
        <translation>Add meeting or rehearsal</translation>
    </message>
</context>
<context>
    <name>WorkProgress</name>
    <message>
        <source>ยกเลิก</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>agenda_pane</name>
    <message>
        <source>ระเบียบวาระและลำดับการนำเสนอ</source>
        <translation>Topics and items</translation>
    </message>
    <message>
        <source>ใส่ระเบียบวาระมาตรฐาน 5 วาระ</source>
        <translation>The five standard topics</translation>
    </message>
    <message>
        <source>เพิ่ม</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>เพิ่มระเบียบวาระ (Insert)</source>
        <translation>Add topic (Insert)</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>เลื่อนขึ้น (Alt+↑)</source>
        <translation>Move up (Alt+↑)</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>เลื่อนลง (Alt+↓)</source>
        <translation>Move down (Alt+↓)</translation>
    </message>
    <message>
        <source>←</source>
        <translation>←</translation>
    </message>
    <message>
        <source>เลื่อนระดับขึ้น (Alt+←)</source>
        <translation>One level higher (Alt+←)</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>ลดเป็นวาระย่อย (Alt+→)</source>
        <translation>One level deeper (Alt+→)</translation>
    </message>
    <message>
        <source>ลบระเบียบวาระ (Delete)</source>
        <translation>Delete topic (Delete)</translation>
    </message>
    <message>
        <source>ลบระเบียบวาระ</source>
        <translation>Delete topic</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>โปรแกรมทำงานผิดพลาด</source>
        <translation>The program failed at something</translation>
    </message>
    <message>
        <source>มีสิ่งที่โปรแกรมทำไม่สำเร็จ ข้อมูลที่บันทึกไว้ยังอยู่ครบ ทำงานต่อได้</source>
        <translation>Something failed. Everything saved is safe; you can go on working.</translation>
    </message>
    <message>
        <source>รายละเอียดอยู่ในไฟล์ %1 (เกิดขึ้น %2 ครั้ง)</source>
        <translation>Details are in %1 (happened %2 times)</translation>
    </message>
    <message>
        <source>ทำงานต่อ</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>เกี่ยวกับโปรแกรม</source>
        <translation>About the program</translation>
    </message>
    <message>
        <source>PMQA Desk รุ่น %1</source>
        <translation>PMQA Desk, version %1</translation>
    </message>
    <message>
        <source>ดำเนินรายการวันตรวจประเมินรางวัลคุณภาพการบริหารจัดการภาครัฐจากเครื่องเดียว ไม่ต้องใช้อินเทอร์เน็ต ข้อมูลอยู่ในเครื่องนี้เท่านั้น</source>
        <translation>Run the site-visit day of the public-sector quality award from one machine. It needs no internet; everything stays on this machine.</translation>
    </message>
    <message>
        <source>ปิด</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>assignment_book</name>
    <message>
        <source>งานที่มอบหมาย</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>เรื่องที่นำเสนอ</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>ทุกผู้รับผิดชอบ</source>
        <translation>Every owner</translation>
    </message>
    <message>
        <source>ผู้รับผิดชอบ</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>ค้นงาน เรื่อง หรือผู้รับผิดชอบ (Ctrl+F)</source>
        <translation>Find a task, a topic or an owner (Ctrl+F)</translation>
    </message>
    <message>
        <source>ยังไม่มีงานที่มอบหมาย เพิ่มที่นี่ว่าใครเตรียมเรื่องใดภายในวันใด หรือบันทึกระหว่างการประชุม แล้วจะแสดงรวมกันทุกครั้ง</source>
        <translation>Nothing is assigned yet. Add here who prepares what by when, or record it at a meeting: those of all sessions stand here together.</translation>
    </message>
    <message>
        <source>สถานะ</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>กำหนดเสร็จ</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>ยังไม่ระบุผู้รับผิดชอบ</source>
        <translation>Nobody named</translation>
    </message>
    <message>
        <source>ไม่ผูกกับลำดับใด</source>
        <translation>Belongs to no item</translation>
    </message>
    <message>
        <source>มอบหมายใน %1</source>
        <translation>Assigned at %1</translation>
    </message>
</context>
<context>
    <name>attendance</name>
    <message>
        <source>มีผู้มาแทน</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>ที่เหลือมาทั้งหมด</source>
        <translation>Rest present</translation>
    </message>
    <message>
        <source>ยังไม่ระบุ</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>มา</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>มาสาย</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>กลับก่อน</source>
        <translation>Left early</translation>
    </message>
    <message>
        <source>ขาด</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>ไม่อยู่ในครั้งนี้</source>
        <translation>Not expected</translation>
    </message>
    <message>
        <source>ผู้มาประชุม</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>ผู้เข้าร่วมประชุม</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>ผู้ตรวจประเมิน</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>มา {came} · ขาด {absent} · ยังไม่ระบุ {unmarked}</source>
        <translation>{came} present · {absent} absent · {unmarked} not marked</translation>
    </message>
</context>
<context>
    <name>award_page</name>
    <message>
        <source>วันสำคัญข้างหน้า</source>
        <translation>Days that count</translation>
    </message>
    <message>
        <source>วิสัยทัศน์และยุทธศาสตร์</source>
        <translation>Vision and strategy</translation>
    </message>
    <message>
        <source>วิสัยทัศน์</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>ยุทธศาสตร์ บรรทัดละหนึ่งข้อ</source>
        <translation>Strategies, one to a line</translation>
    </message>
    <message>
        <source>รางวัลของปีก่อน ๆ</source>
        <translation>Awards of earlier years</translation>
    </message>
    <message>
        <source>ปีงบประมาณ</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>ชื่อรางวัล</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>ผลที่ได้</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>เพิ่มรางวัลปีก่อน</source>
        <translation>Add earlier award</translation>
    </message>
</context>
<context>
    <name>award_panel</name>
    <message>
        <source>ลบรางวัลนี้</source>
        <translation>Delete this award</translation>
    </message>
    <message>
        <source>ประเภทรางวัล</source>
        <translation>Type of award</translation>
    </message>
    <message>
        <source>หมวด</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>ชื่อหมวดบนรางวัล</source>
        <translation>Category as the award names it</translation>
    </message>
    <message>
        <source>เกณฑ์ฉบับ</source>
        <translation>Criteria edition</translation>
    </message>
    <message>
        <source>ปีงบประมาณ</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>2569</source>
        <translation>2569</translation>
    </message>
    <message>
        <source>ขั้นตอน</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>กำหนดวันที่</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>ทำแล้ววันที่</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>คะแนน</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>จากเต็ม</source>
        <translation>Out of</translation>
    </message>
    <message>
        <source>ผล</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>ผู้รับผิดชอบ</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>ใส่ขั้นตอนที่ใช้กันทั่วไป</source>
        <translation>Add the usual steps</translation>
    </message>
    <message>
        <source>เพิ่มขั้นตอน</source>
        <translation>Add step</translation>
    </message>
    <message>
        <source>ผลการรับรองหรือรางวัล</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <source>ลำดับที่</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>จากทั้งหมด</source>
        <translation>Of how many</translation>
    </message>
    <message>
        <source>จากทั้งหมดกี่หน่วยงาน</source>
        <translation>Of how many units in all</translation>
    </message>
    <message>
        <source>แบ่งเป็น</source>
        <translation>Made up of</translation>
    </message>
    <message>
        <source>แบ่งเป็นหน่วยงานใดบ้าง</source>
        <translation>Which units they are</translation>
    </message>
    <message>
        <source>27 กรม 20 จังหวัด</source>
        <translation>27 departments, 20 provinces</translation>
    </message>
    <message>
        <source>ประกาศผลเมื่อ</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>ผลนี้รับรองว่า</source>
        <translation>What the result attests</translation>
    </message>
</context>
<context>
    <name>award_step_row</name>
    <message>
        <source>ขั้นตอน</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>กำหนดวันที่</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>20 ก.ค. 2569</source>
        <translation>20 Jul 2026</translation>
    </message>
    <message>
        <source>ทำแล้ววันที่</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>คะแนน</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>จากคะแนนเต็ม</source>
        <translation>Out of</translation>
    </message>
    <message>
        <source>ผลของขั้นตอน</source>
        <translation>Result of the step</translation>
    </message>
    <message>
        <source>ผู้รับผิดชอบ</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>ลบขั้นตอนนี้</source>
        <translation>Delete this step</translation>
    </message>
</context>
<context>
    <name>bank_form</name>
    <message>
        <source>คำถาม</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>คำตอบที่เตรียมไว้</source>
        <translation>Prepared answer</translation>
    </message>
    <message>
        <source>เอกสารหลักฐาน</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>หน่วยงาน</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>ผู้ตอบ</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>หมวด</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>หัวข้อ</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>เช่น 6.1</source>
        <translation>such as 6.1</translation>
    </message>
    <message>
        <source>ที่มา</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>ลบ</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>bank_list</name>
    <message>
        <source>ค้นหาในคำถาม คำตอบ หลักฐาน หน่วยงาน และผู้ตอบ</source>
        <translation>Find in question, answer, evidence, agency and who answers</translation>
    </message>
    <message>
        <source>ค้นหาในคลังคำถาม</source>
        <translation>Find in the question bank</translation>
    </message>
    <message>
        <source>วางจากตาราง</source>
        <translation>Paste a table</translation>
    </message>
    <message>
        <source>นำคำถามเข้าคลัง</source>
        <translation>Take up questions</translation>
    </message>
    <message>
        <source>คลังคำถาม</source>
        <translation>Question bank</translation>
    </message>
</context>
<context>
    <name>bank_picker</name>
    <message>
        <source>คลังคำถาม</source>
        <translation>Question bank</translation>
    </message>
    <message>
        <source>ค้นหาในคลังคำถาม</source>
        <translation>Find in the question bank</translation>
    </message>
    <message>
        <source>คำถามในคลัง</source>
        <translation>Questions of the bank</translation>
    </message>
    <message>
        <source>เพิ่มข้อนี้เข้าคลัง</source>
        <translation>Add this to the bank</translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>ผูกกับข้อนี้</source>
        <translation>Tie to this one</translation>
    </message>
    <message>
        <source>ผูกและใช้คำตอบ</source>
        <translation>Tie and use the answer</translation>
    </message>
</context>
<context>
    <name>carried_dialog</name>
    <message>
        <source>ก่อนซ้อมครั้งต่อไป</source>
        <translation>Before the next rehearsal</translation>
    </message>
    <message>
        <source>ปิด</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>carried_list</name>
    <message>
        <source>คำแนะนำและงานที่มอบหมาย</source>
        <translation>Advice and assignments</translation>
    </message>
    <message>
        <source>สถานะ</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>ทำแล้ว</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>ลบ</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>ชนิด</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>เช่น พูดช้าลง ตัดหน้า 4</source>
        <translation>Such as: speak slower, drop page 4</translation>
    </message>
    <message>
        <source>ข้อความ</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>ผู้รับผิดชอบ</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>กำหนดเสร็จ</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>เพิ่ม</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>ลำดับที่ {number}</source>
        <translation>Item {number}</translation>
    </message>
    <message>
        <source>ลำดับที่ {number} จาก {total}</source>
        <translation>Item {number} of {total}</translation>
    </message>
    <message>
        <source>ยังไม่เริ่ม</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>กำลังดำเนินการ</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>หยุดเวลาอยู่</source>
        <translation>Time is held</translation>
    </message>
    <message>
        <source>รอลำดับถัดไป</source>
        <translation>Waiting for the next item</translation>
    </message>
    <message>
        <source>จบแล้ว</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>หยุดเวลา {length}</source>
        <translation>Held {length}</translation>
    </message>
    <message>
        <source>ไม่ได้กำหนดเวลา</source>
        <translation>No set length</translation>
    </message>
    <message>
        <source>ยังบอกความช้าเร็วไม่ได้</source>
        <translation>Lateness is not known yet</translation>
    </message>
    <message>
        <source>มีลำดับที่ไม่ได้กำหนดเวลา</source>
        <translation>Some items have no length</translation>
    </message>
    <message>
        <source>ยังคาดเวลาจบไม่ได้</source>
        <translation>The end cannot be foreseen yet</translation>
    </message>
    <message>
        <source>คาดว่าจบ {clock}</source>
        <translation>Ends {clock}</translation>
    </message>
    <message>
        <source>เกินกรอบ {length}</source>
        <translation>{length} over the window</translation>
    </message>
    <message>
        <source>คาดว่าจบทันเวลา {clock}</source>
        <translation>Expected to end in time, {clock}</translation>
    </message>
    <message>
        <source>เหลือเวลาสำรอง {length}</source>
        <translation>{length} to spare</translation>
    </message>
    <message>
        <source>จัดทำรายงานการประชุม</source>
        <translation>Write the minutes</translation>
    </message>
    <message>
        <source>จบการดำเนินรายการแล้ว</source>
        <translation>The run has ended</translation>
    </message>
    <message>
        <source>เริ่มลำดับแรก</source>
        <translation>Start the first item</translation>
    </message>
    <message>
        <source>ลำดับถัดไป</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>ลำดับถัดไป · จบแล้วไปต่อเอง</source>
        <translation>Next item · goes on by itself</translation>
    </message>
    <message>
        <source>เริ่มลำดับถัดไป</source>
        <translation>Start the next item</translation>
    </message>
    <message>
        <source>จบลำดับสุดท้าย</source>
        <translation>End the last item</translation>
    </message>
    <message>
        <source>กดอีกครั้งเพื่อจบ</source>
        <translation>Press again to end</translation>
    </message>
    <message>
        <source>ครบทุกลำดับแล้ว</source>
        <translation>All items are done</translation>
    </message>
    <message>
        <source>จบการดำเนินรายการ</source>
        <translation>End the run</translation>
    </message>
    <message>
        <source>ลำดับที่ {number} กำหนดเริ่ม {clock} จะเริ่มช้า {length}</source>
        <translation>Item {number}, fixed at {clock}, will begin {length} late</translation>
    </message>
    <message>
        <source>ยังไม่ได้กำหนดเวลาเริ่ม</source>
        <translation>No start set yet</translation>
    </message>
    <message>
        <source>กำหนดเริ่ม {clock}</source>
        <translation>Planned start {clock}</translation>
    </message>
    <message>
        <source>อีก {length} ถึงกำหนดเริ่ม</source>
        <translation>{length} until the planned start</translation>
    </message>
    <message>
        <source>เลยกำหนดเริ่ม {length}</source>
        <translation>{length} past the planned start</translation>
    </message>
    <message>
        <source>จบเวลา {clock}</source>
        <translation>Ended at {clock}</translation>
    </message>
    <message>
        <source>ควบคุมการนำเสนอ</source>
        <translation>Presenter console</translation>
    </message>
    <message>
        <source>header</source>
        <translation>header</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>chip</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>small</source>
        <translation>small</translation>
    </message>
    <message>
        <source>สลับจอ</source>
        <translation>Swap screens</translation>
    </message>
    <message>
        <source>เลือกจอและระบุจอ</source>
        <translation>Choose and identify screens</translation>
    </message>
    <message>
        <source>จอ</source>
        <translation>Screens</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figure</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>danger</translation>
    </message>
    <message>
        <source>กลับหน้าหลัก</source>
        <translation>Back to the main window</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>ความดังของวีดิทัศน์</source>
        <translation>Volume of the video</translation>
    </message>
    <message>
        <source>เลือกอุปกรณ์เสียง</source>
        <translation>Choose the sound output</translation>
    </message>
    <message>
        <source>เสียง</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>เล่นวีดิทัศน์</source>
        <translation>Play the video</translation>
    </message>
    <message>
        <source>item_title</source>
        <translation>item_title</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>เวลาที่ได้รับ</source>
        <translation>Allotted</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>fact</translation>
    </message>
    <message>
        <source>เริ่มจริง</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>คาดว่าจบ</source>
        <translation>Expected end</translation>
    </message>
    <message>
        <source>strip</source>
        <translation>strip</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>caption</translation>
    </message>
    <message>
        <source>next</source>
        <translation>next</translation>
    </message>
    <message>
        <source>control</source>
        <translation>control</translation>
    </message>
    <message>
        <source>หยุดเวลา</source>
        <translation>Time held</translation>
    </message>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
    <message>
        <source>ย้อนกลับ</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>ข้าม</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>−1 นาที</source>
        <translation>−1 min</translation>
    </message>
    <message>
        <source>+1 นาที</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>ตรึงภาพ</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>จอว่าง</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>เลิกทำ</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>script</source>
        <translation>script</translation>
    </message>
    <message>
        <source>ลำดับการนำเสนอ</source>
        <translation>Programme items</translation>
    </message>
    <message>
        <source>เรื่องที่ควรทราบ</source>
        <translation>Worth knowing</translation>
    </message>
</context>
<context>
    <name>console_band</name>
    <message>
        <source>strip</source>
        <translation>strip</translation>
    </message>
    <message>
        <source>next</source>
        <translation>next</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>small</source>
        <translation>small</translation>
    </message>
</context>
<context>
    <name>deed_card</name>
    <message>
        <source>ถ้อยคำของมติ</source>
        <translation>Word of the resolution</translation>
    </message>
    <message>
        <source>ผู้รับผิดชอบ</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>กำหนดเสร็จ</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>เปิดไฟล์งาน</source>
        <translation>Open a visit file</translation>
    </message>
    <message>
        <source>การตรวจประเมิน</source>
        <translation>Site visit</translation>
    </message>
    <message>
        <source>สร้างงานใหม่</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>ข้อความ</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>ปฏิทิน</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>โฟลเดอร์</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>ส่งออกเอกสาร</source>
        <translation>Export a paper</translation>
    </message>
    <message>
        <source>บันทึกสำเนาที่ไม่มีชื่อบุคคล หมายเลขโทรศัพท์ และอีเมล ไฟล์เดิมไม่เปลี่ยน</source>
        <translation>Save a copy without names of people, telephones and addresses; the file itself stays as it is</translation>
    </message>
    <message>
        <source>ปกปิดข้อมูลส่วนบุคคล</source>
        <translation>cleared</translation>
    </message>
    <message>
        <source>ไฟล์งาน</source>
        <translation>Visit files</translation>
    </message>
</context>
<context>
    <name>emblem_row</name>
    <message>
        <source>ตราสัญลักษณ์บนจอแสดงผล</source>
        <translation>Emblem on the stage</translation>
    </message>
    <message>
        <source>เลือกภาพ</source>
        <translation>Choose photographs</translation>
    </message>
    <message>
        <source>เลือกภาพตราสัญลักษณ์</source>
        <translation>Choose the emblem&apos;s picture</translation>
    </message>
    <message>
        <source>นำตราสัญลักษณ์ออก</source>
        <translation>Remove the emblem</translation>
    </message>
</context>
<context>
    <name>evidence_list</name>
    <message>
        <source>เลือกเอกสารที่แสดง</source>
        <translation>Which documents are shown</translation>
    </message>
    <message>
        <source>ค้นหาเอกสาร ผู้ขอ หรือผู้จัดหา</source>
        <translation>Find documents, who asked, who fetches</translation>
    </message>
    <message>
        <source>เอกสารที่ผู้ตรวจประเมินขอ</source>
        <translation>Documents that assessors ask for</translation>
    </message>
    <message>
        <source>เอกสารที่ขอ</source>
        <translation>Document asked for</translation>
    </message>
    <message>
        <source>ผู้ขอ</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>ผู้จัดหา</source>
        <translation>Who fetches</translation>
    </message>
    <message>
        <source>หมวด</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>หัวข้อ</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>เช่น 6.1</source>
        <translation>such as 6.1</translation>
    </message>
    <message>
        <source>ส่งภายใน</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>เช่น 31 ก.ค. 69</source>
        <translation>such as 31 Jul 69</translation>
    </message>
    <message>
        <source>หมายเหตุ</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>ลบ</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>foot_words</name>
    <message>
        <source>รวมอย่างน้อย %1</source>
        <translation>At least %1 in all</translation>
    </message>
    <message>
        <source>รวม %1</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>กรอบเวลา %1</source>
        <translation>Day: %1</translation>
    </message>
    <message>
        <source>จบ %1</source>
        <translation>Ends %1</translation>
    </message>
    <message>
        <source>จบ %1 อยู่ในกรอบ %2</source>
        <translation>Ends %1, within %2</translation>
    </message>
    <message>
        <source>จบ %1 กรอบเวลา %2</source>
        <translation>Ends %1, the day is %2</translation>
    </message>
    <message>
        <source>เกินกรอบเวลาอย่างน้อย %1</source>
        <translation>at least %1 too long</translation>
    </message>
    <message>
        <source>พอดีกรอบเวลา</source>
        <translation>Fits the day exactly</translation>
    </message>
    <message>
        <source>เหลือเวลาสำรอง %1</source>
        <translation>%1 to spare</translation>
    </message>
    <message>
        <source>เกินกรอบเวลา %1</source>
        <translation>%1 too long</translation>
    </message>
    <message>
        <source>ยังไม่ระบุเวลา %1 ลำดับ</source>
        <translation>%1 items without a length</translation>
    </message>
    <message>
        <source>ยังไม่ระบุวันที่หรือเวลาเริ่มของการตรวจ</source>
        <translation>The visit has no date or start yet</translation>
    </message>
    <message>
        <source>ลำดับที่ %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>%1 ไม่พบไฟล์สื่อ</source>
        <translation>%1: file not found</translation>
    </message>
    <message>
        <source>เฉลี่ยเวลาที่เหลือ</source>
        <translation>Share the time left</translation>
    </message>
    <message>
        <source>ระบุวันและเวลา</source>
        <translation>Set date and hours</translation>
    </message>
    <message>
        <source>เลือกไฟล์</source>
        <translation>Choose a file</translation>
    </message>
</context>
<context>
    <name>help_window</name>
    <message>
        <source>คู่มือการใช้งาน</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>ค้นในคู่มือ</source>
        <translation>Find in the help</translation>
    </message>
    <message>
        <source>สารบัญ</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>พิมพ์หัวข้อนี้</source>
        <translation>Print this part</translation>
    </message>
    <message>
        <source>เนื้อหาของคู่มือ</source>
        <translation>Text of the help</translation>
    </message>
</context>
<context>
    <name>import_dialog</name>
    <message>
        <source>นำเข้ากำหนดการ</source>
        <translation>Import a programme</translation>
    </message>
    <message>
        <source>page_title</source>
        <translation>page_title</translation>
    </message>
    <message>
        <source>วางข้อความจากหนังสือ</source>
        <translation>Paste the announcement</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>ข้อความที่จะอ่าน</source>
        <translation>Text to read</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>danger</translation>
    </message>
    <message>
        <source>เปิดไฟล์ Word, Excel หรือข้อความ</source>
        <translation>Open Word, Excel or text</translation>
    </message>
    <message>
        <source>กำลังอ่านกำหนดการ</source>
        <translation>Reading the agenda</translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>อ่านข้อความ</source>
        <translation>Read the text</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>import_preview</name>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figure</translation>
    </message>
    <message>
        <source>คอลัมน์ของตาราง</source>
        <translation>Columns of the table</translation>
    </message>
    <message>
        <source>ข้อความต้นฉบับ</source>
        <translation>Source text</translation>
    </message>
    <message>
        <source>ลำดับที่อ่านได้</source>
        <translation>Items read</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>caption</translation>
    </message>
    <message>
        <source>วันตรวจประเมิน</source>
        <translation>Visit date</translation>
    </message>
    <message>
        <source>พร้อมกัน</source>
        <translation>Be there</translation>
    </message>
    <message>
        <source>เวลาพร้อมกัน</source>
        <translation>Time to be there</translation>
    </message>
    <message>
        <source>เริ่ม</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>เวลาเริ่ม</source>
        <translation>Start time</translation>
    </message>
    <message>
        <source>สิ้นสุด</source>
        <translation>End</translation>
    </message>
    <message>
        <source>เวลาสิ้นสุด</source>
        <translation>End time</translation>
    </message>
    <message>
        <source>สถานที่</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>รูปแบบการตรวจ</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>ครั้งอื่นที่พบ</source>
        <translation>Other sessions found</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>ตรวจแล้ว</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>first</source>
        <translation>first</translation>
    </message>
    <message>
        <source>เทียบและปรับกำหนดการเดิม</source>
        <translation>Compare and update</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>middle</translation>
    </message>
    <message>
        <source>แทนกำหนดการเดิม</source>
        <translation>Replace the programme</translation>
    </message>
    <message>
        <source>last</source>
        <translation>last</translation>
    </message>
    <message>
        <source>ใช้วัน เวลา และสถานที่นี้แทนของเดิม</source>
        <translation>Replace date, hours and place too</translation>
    </message>
    <message>
        <source>ข้อสงสัยถัดไป</source>
        <translation>Next doubt</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>ยอมรับทั้งหมด</source>
        <translation>Accept all</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>item_fields</name>
    <message>
        <source>แก้เลขลำดับ</source>
        <translation>Change number</translation>
    </message>
    <message>
        <source>แก้ชื่อเรื่อง</source>
        <translation>Change title</translation>
    </message>
    <message>
        <source>แก้หน่วยงานรับผิดชอบ</source>
        <translation>Change agency</translation>
    </message>
    <message>
        <source>แก้ผู้นำเสนอ</source>
        <translation>Change presenters</translation>
    </message>
    <message>
        <source>แก้คำกล่าวพิธีกร</source>
        <translation>Change MC script</translation>
    </message>
    <message>
        <source>แก้ช่วง</source>
        <translation>Change section</translation>
    </message>
    <message>
        <source>แก้เวลา</source>
        <translation>Change length</translation>
    </message>
    <message>
        <source>แก้เวลาเริ่ม</source>
        <translation>Change start</translation>
    </message>
    <message>
        <source>แก้ประเภท</source>
        <translation>Change kind</translation>
    </message>
    <message>
        <source>แก้รูปแบบ</source>
        <translation>Change format</translation>
    </message>
    <message>
        <source>แก้สถานะการเตรียม</source>
        <translation>Change the state of preparation</translation>
    </message>
    <message>
        <source>แก้สื่อนำเสนอ</source>
        <translation>Change medium</translation>
    </message>
    <message>
        <source>แก้บันทึกของผู้ควบคุม</source>
        <translation>Edit the operator&apos;s notes</translation>
    </message>
    <message>
        <source>แก้เวลาเตือน</source>
        <translation>Edit the warning</translation>
    </message>
    <message>
        <source>แก้เวลาขอให้สรุป</source>
        <translation>Edit the time to conclude</translation>
    </message>
    <message>
        <source>แก้การไปลำดับถัดไปเอง</source>
        <translation>Edit going on by itself</translation>
    </message>
    <message>
        <source>แก้การเฉลี่ยเวลา</source>
        <translation>Edit the protection</translation>
    </message>
    <message>
        <source>แก้ความสำคัญ</source>
        <translation>Edit the priority</translation>
    </message>
</context>
<context>
    <name>item_more</name>
    <message>
        <source>fold</source>
        <translation>fold</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>caption</translation>
    </message>
    <message>
        <source>บันทึกของผู้ควบคุม (ไม่ขึ้นจอ)</source>
        <translation>Operator&apos;s notes (never on the stage)</translation>
    </message>
    <message>
        <source>บันทึกของผู้ควบคุม</source>
        <translation>Operator&apos;s notes</translation>
    </message>
    <message>
        <source>เตือนเมื่อเหลือ</source>
        <translation>Warn with left</translation>
    </message>
    <message>
        <source>ขอให้สรุปเมื่อเหลือ</source>
        <translation>Conclude with left</translation>
    </message>
    <message>
        <source>ครบเวลาแล้วไปลำดับถัดไปเอง</source>
        <translation>At its end, go on by itself</translation>
    </message>
    <message>
        <source>เมื่อเฉลี่ยเวลาใหม่</source>
        <translation>When time is re-shared</translation>
    </message>
    <message>
        <source>ความสำคัญ</source>
        <translation>Priority</translation>
    </message>
</context>
<context>
    <name>item_pane</name>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>caption</translation>
    </message>
    <message>
        <source>field_body</source>
        <translation>field_body</translation>
    </message>
    <message>
        <source>ชื่อเรื่อง</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>ประเภท</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>เวลา</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>ยังไม่ระบุ</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>การเริ่ม</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>ต่อเนื่อง</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>first</source>
        <translation>first</translation>
    </message>
    <message>
        <source>ตรงเวลา</source>
        <translation>Fixed start</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>middle</translation>
    </message>
    <message>
        <source>จบตามเวลา</source>
        <translation>Finish at</translation>
    </message>
    <message>
        <source>last</source>
        <translation>last</translation>
    </message>
    <message>
        <source>เวลาที่กำหนด</source>
        <translation>Clock time</translation>
    </message>
    <message>
        <source>หน่วยงานรับผิดชอบ</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>ผู้นำเสนอ (บรรทัดละหนึ่งคน)</source>
        <translation>Presenters (one a line)</translation>
    </message>
    <message>
        <source>ผู้นำเสนอ</source>
        <translation>Presenters</translation>
    </message>
    <message>
        <source>รูปแบบ</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>ช่วง</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>สื่อนำเสนอ</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>แนบไฟล์</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>เอาออก</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>สถานะการเตรียม</source>
        <translation>State of preparation</translation>
    </message>
    <message>
        <source>คำกล่าวพิธีกร</source>
        <translation>MC script</translation>
    </message>
    <message>
        <source>ดูทั้งฉบับ</source>
        <translation>Whole script</translation>
    </message>
    <message>
        <source>คำกล่าวพิธีกรทั้งฉบับ พร้อมคำมาตรฐานและช่องที่เติมให้เอง</source>
        <translation>The whole script, with the usual words and slots that fill themselves</translation>
    </message>
    <message>
        <source>ทำสำเนา</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>danger</translation>
    </message>
    <message>
        <source>ลบลำดับ</source>
        <translation>Delete item</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
</context>
<context>
    <name>item_sheet</name>
    <message>
        <source>ทุกครั้งของลำดับนี้</source>
        <translation>All attempts of this item</translation>
    </message>
    <message>
        <source>คำแนะนำผู้นำเสนอและงานที่มอบหมาย</source>
        <translation>Advice to the presenter, assignments</translation>
    </message>
    <message>
        <source>ปิด</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>กด Shift ด้วย: 5 นาที</source>
        <translation>with Shift: 5 minutes</translation>
    </message>
    <message>
        <source>แป้น {key}</source>
        <translation>Key {key}</translation>
    </message>
    <message>
        <source>จุด (.)</source>
        <translation>Full stop</translation>
    </message>
    <message>
        <source>ปุ่มบนจอ</source>
        <translation>the button</translation>
    </message>
    <message>
        <source>ดำเนินรายการ</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>จอแสดงผล</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>จดบันทึก</source>
        <translation>Note something</translation>
    </message>
    <message>
        <source>อื่น ๆ</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>ลำดับถัดไป</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>เริ่มลำดับที่ชี้อยู่</source>
        <translation>Start chosen item</translation>
    </message>
    <message>
        <source>ย้อนกลับหนึ่งลำดับ</source>
        <translation>Back one item</translation>
    </message>
    <message>
        <source>ข้ามลำดับนี้</source>
        <translation>Skip this item</translation>
    </message>
    <message>
        <source>หยุดเวลา · เดินเวลาต่อ</source>
        <translation>Hold time · go on</translation>
    </message>
    <message>
        <source>+1 นาที (Shift 5 นาที)</source>
        <translation>+1 min (Shift: 5)</translation>
    </message>
    <message>
        <source>−1 นาที (Shift 5 นาที)</source>
        <translation>−1 min (Shift: 5)</translation>
    </message>
    <message>
        <source>เลิกทำ</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>เฉลี่ยเวลาใหม่</source>
        <translation>Re-share the time</translation>
    </message>
    <message>
        <source>สไลด์ถัดไป</source>
        <translation>Next slide</translation>
    </message>
    <message>
        <source>สไลด์ก่อนหน้า</source>
        <translation>Previous slide</translation>
    </message>
    <message>
        <source>เล่น · หยุดวีดิทัศน์</source>
        <translation>Play · hold video</translation>
    </message>
    <message>
        <source>ตรึงภาพ</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>จอว่าง</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>พักจอ</source>
        <translation>Hold the screen</translation>
    </message>
    <message>
        <source>จดคำถาม</source>
        <translation>Note a question</translation>
    </message>
    <message>
        <source>จดมติ</source>
        <translation>Note a resolution</translation>
    </message>
    <message>
        <source>จดเอกสารที่ขอ</source>
        <translation>Record a document</translation>
    </message>
    <message>
        <source>จดงานที่มอบหมาย</source>
        <translation>Record an action</translation>
    </message>
    <message>
        <source>เขียนสรุป</source>
        <translation>Write the summary</translation>
    </message>
    <message>
        <source>การมาประชุม</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>ค้นลำดับ</source>
        <translation>Find an item</translation>
    </message>
    <message>
        <source>คำถามที่เคยพบ</source>
        <translation>Questions met before</translation>
    </message>
    <message>
        <source>คำกล่าวพิธีกร</source>
        <translation>MC script</translation>
    </message>
    <message>
        <source>ข้อความถึงผู้นำเสนอ</source>
        <translation>Message to the presenter</translation>
    </message>
    <message>
        <source>ล็อก · แก้ไขกำหนดการ</source>
        <translation>Lock · edit</translation>
    </message>
    <message>
        <source>แป้นทั้งหมด</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>เก็บ · ตกลง · ไปลำดับนั้น</source>
        <translation>Keep · accept · go there</translation>
    </message>
    <message>
        <source>ปิดสิ่งที่เปิดล่าสุด</source>
        <translation>Close what is open</translation>
    </message>
    <message>
        <source>ไม่มีหน้าที่</source>
        <translation>Nothing</translation>
    </message>
</context>
<context>
    <name>keys_dialog</name>
    <message>
        <source>แป้นของหน้าควบคุมการนำเสนอ</source>
        <translation>Keys of the console</translation>
    </message>
    <message>
        <source>แป้นและสิ่งที่แป้นทำ</source>
        <translation>Keys and what they do</translation>
    </message>
    <message>
        <source>ใช้แทน</source>
        <translation>Use it here</translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>เปลี่ยนแป้น</source>
        <translation>Change key</translation>
    </message>
    <message>
        <source>เพิ่มอีกแป้น</source>
        <translation>Add a key</translation>
    </message>
    <message>
        <source>เอาแป้นออก</source>
        <translation>Remove keys</translation>
    </message>
    <message>
        <source>คืนค่าเดิม</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>คืนค่าเดิมทั้งหมด</source>
        <translation>Restore all</translation>
    </message>
    <message>
        <source>คลิกเกอร์เลยสไลด์สุดท้ายแล้ว กดสองครั้งจึงไปลำดับถัดไป</source>
        <translation>Past the last slide, two presses of the clicker go to the next item</translation>
    </message>
    <message>
        <source>ไม่รับการกดลำดับถัดไปซ้ำภายใน</source>
        <translation>Ignore a second press of Next within</translation>
    </message>
    <message>
        <source>ปิด</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>line_bar</name>
    <message>
        <source>bar</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>first</source>
        <translation>first</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>middle</translation>
    </message>
    <message>
        <source>last</source>
        <translation>last</translation>
    </message>
    <message>
        <source>line</source>
        <translation>line</translation>
    </message>
    <message>
        <source>คำถาม บันทึก มติ หรืองานที่มอบหมายของขณะนี้</source>
        <translation>Question, note, resolution or action of this moment</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
</context>
<context>
    <name>line_book</name>
    <message>
        <source>▲ เลยกำหนด %1 รายการ</source>
        <translation>▲ %1 overdue</translation>
    </message>
</context>
<context>
    <name>line_filter</name>
    <message>
        <source>ทุกสถานะ</source>
        <translation>Every state</translation>
    </message>
    <message>
        <source>ยังไม่เสร็จ</source>
        <translation>Not done yet</translation>
    </message>
    <message>
        <source>เลยกำหนด</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>เสร็จหรือยกเลิกแล้ว</source>
        <translation>Done or dropped</translation>
    </message>
    <message>
        <source>ทุกหน่วยงาน</source>
        <translation>Every agency</translation>
    </message>
</context>
<context>
    <name>line_list</name>
    <message>
        <source>เลือกตามสถานะ</source>
        <translation>Choose by state</translation>
    </message>
    <message>
        <source>เลือกตามหน่วยงาน</source>
        <translation>Choose by agency</translation>
    </message>
    <message>
        <source>ใส่รายการมาตรฐานทุกหมวด</source>
        <translation>Put in the usual lines of every group</translation>
    </message>
    <message>
        <source>เลื่อนขึ้น</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>เลื่อนลง</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>ลบ</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>สถานะ</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>หน่วยงาน</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>กำหนดเสร็จ</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>เช่น 31 ก.ค. 69</source>
        <translation>such as 31 Jul 69</translation>
    </message>
</context>
<context>
    <name>main_window</name>
    <message>
        <source>ภาพรวม</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>กำหนดการ</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>การซักซ้อม</source>
        <translation>Rehearsals</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>ประเด็นคำถาม</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>รายชื่อ</source>
        <translation>People</translation>
    </message>
    <message>
        <source>บันทึกการประชุม</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>รายงานการประชุม</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>รางวัล</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>การเตรียมการ</source>
        <translation>Preparations</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>Ctrl+7</source>
        <translation>Ctrl+7</translation>
    </message>
    <message>
        <source>Ctrl+8</source>
        <translation>Ctrl+8</translation>
    </message>
    <message>
        <source>Ctrl+9</source>
        <translation>Ctrl+9</translation>
    </message>
    <message>
        <source>ไฟล์และตั้งค่า</source>
        <translation>File and settings</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>เข้าสู่การนำเสนอ</source>
        <translation>Presenter mode</translation>
    </message>
</context>
<context>
    <name>media_drop_dialog</name>
    <message>
        <source>ไฟล์และลำดับที่จะแนบ</source>
        <translation>Files and the items to attach them to</translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>แนบไฟล์</source>
        <translation>Attach</translation>
    </message>
</context>
<context>
    <name>medium</name>
    <message>
        <source>เปิดวีดิทัศน์ไม่ได้ จอแสดงชื่อเรื่องแทน</source>
        <translation>The video cannot be opened; the stage shows the title</translation>
    </message>
    <message>
        <source>เปิดไฟล์ภาพไม่ได้ จอแสดงชื่อเรื่องแทน</source>
        <translation>The picture cannot be opened; the stage shows the title</translation>
    </message>
    <message>
        <source>เปิดไฟล์สไลด์ไม่ได้ จอแสดงชื่อเรื่องแทน</source>
        <translation>The slides cannot be opened; the stage shows the title</translation>
    </message>
    <message>
        <source>เปิดไฟล์แนบไม่ได้ จอแสดงชื่อเรื่องแทน</source>
        <translation>The file cannot be opened; the stage shows the title</translation>
    </message>
    <message>
        <source>เปิดไฟล์ใหม่ไม่ได้ จอยังแสดงไฟล์เดิม</source>
        <translation>The new file cannot be opened; the stage still shows the old one</translation>
    </message>
</context>
<context>
    <name>milestone_words</name>
    <message>
        <source>วันนี้</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>พรุ่งนี้</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>เลยกำหนด 1 วัน</source>
        <translation>1 day late</translation>
    </message>
    <message>
        <source>อีก %1 วัน</source>
        <translation>In %1 days</translation>
    </message>
    <message>
        <source>เลยกำหนด %1 วัน</source>
        <translation>%1 days late</translation>
    </message>
</context>
<context>
    <name>minutes_page</name>
    <message>
        <source>หัวข้อในรายงาน</source>
        <translation>Headings of the minutes</translation>
    </message>
    <message>
        <source>หน้ากระดาษตามที่จะพิมพ์</source>
        <translation>The page as it will print</translation>
    </message>
    <message>
        <source>รายละเอียด</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>จากการดำเนินรายการ</source>
        <translation>From the run</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>caption</translation>
    </message>
    <message>
        <source>ไปที่หัวข้อ</source>
        <translation>Go to a heading</translation>
    </message>
    <message>
        <source>การประชุมครั้งใด</source>
        <translation>Which meeting</translation>
    </message>
    <message>
        <source>ฉบับ</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>ตัวเลขในเอกสาร</source>
        <translation>Digits on paper</translation>
    </message>
    <message>
        <source>ชื่อคณะกรรมการหรือการประชุม</source>
        <translation>Name of the committee or meeting</translation>
    </message>
    <message>
        <source>ครั้งที่</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>พ.ศ.</source>
        <translation>B.E.</translation>
    </message>
    <message>
        <source>คำกล่าวเปิด (เว้นว่างใช้ข้อความปกติ)</source>
        <translation>Opening words (empty: the usual ones)</translation>
    </message>
    <message>
        <source>คำกล่าวเปิด</source>
        <translation>Opening words</translation>
    </message>
    <message>
        <source>ผู้จดรายงานการประชุม</source>
        <translation>Recorder of the minutes</translation>
    </message>
    <message>
        <source>ตำแหน่งผู้จด</source>
        <translation>Recorder&apos;s position</translation>
    </message>
    <message>
        <source>มีผู้ตรวจรายงานการประชุม</source>
        <translation>The minutes have a checker</translation>
    </message>
    <message>
        <source>ผู้ตรวจรายงานการประชุม</source>
        <translation>Checker of the minutes</translation>
    </message>
    <message>
        <source>ตำแหน่งผู้ตรวจ</source>
        <translation>Checker&apos;s position</translation>
    </message>
    <message>
        <source>แยกหัวข้อคณะผู้ตรวจประเมิน</source>
        <translation>Assessors under a heading of their own</translation>
    </message>
    <message>
        <source>แบบอักษรในไฟล์ Word</source>
        <translation>Typeface in Word</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>กล่าวต้อนรับ</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>กล่าวรายงาน</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>แนะนำ</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>วีดิทัศน์</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>วิสัยทัศน์และยุทธศาสตร์</source>
        <translation>Vision and strategy</translation>
    </message>
    <message>
        <source>ผลงานเด่น</source>
        <translation>Showcase</translation>
    </message>
    <message>
        <source>นิทรรศการ</source>
        <translation>Exhibition</translation>
    </message>
    <message>
        <source>ถ่ายทอดสด</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>เยี่ยมชม</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>ซักถาม</source>
        <translation>Questions and answers</translation>
    </message>
    <message>
        <source>แลกเปลี่ยน</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>ข้อเสนอแนะ</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>ประชุมลับของผู้ตรวจ</source>
        <translation>Assessors in private</translation>
    </message>
    <message>
        <source>พัก</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>ลงทะเบียน</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>ถ่ายภาพ</source>
        <translation>Photograph</translation>
    </message>
    <message>
        <source>กล่าวขอบคุณ</source>
        <translation>Thanks</translation>
    </message>
    <message>
        <source>อื่น ๆ</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>สไลด์</source>
        <translation>Slides</translation>
    </message>
    <message>
        <source>กล่าวด้วยวาจา</source>
        <translation>Speech</translation>
    </message>
    <message>
        <source>ยังไม่ได้รับ</source>
        <translation>Awaited</translation>
    </message>
    <message>
        <source>ได้รับแล้ว</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>ทดสอบแล้ว</source>
        <translation>Tested</translation>
    </message>
    <message>
        <source>พร้อม</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>อยู่ในเวลา</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>ใกล้หมดเวลา</source>
        <translation>Time nearly up</translation>
    </message>
    <message>
        <source>โปรดสรุป</source>
        <translation>Please conclude</translation>
    </message>
    <message>
        <source>เกินเวลา</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>ณ สถานที่จริง</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>ประชุมทางไกล</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>ณ สถานที่จริงและทางไกล</source>
        <translation>On site and online</translation>
    </message>
    <message>
        <source>ยังไม่ได้ตอบ</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>ตอบแล้ว</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>ต้องติดตาม</source>
        <translation>To follow up</translation>
    </message>
    <message>
        <source>รับว่าจะส่ง</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>ส่งมอบแล้ว</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>บันทึก</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>สรุป</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>มติ</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>คำแนะนำ</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>รับทราบ</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>รับรอง</source>
        <translation>Certified</translation>
    </message>
    <message>
        <source>เห็นชอบ</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>อนุมัติ</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>มอบหมาย</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>ยังไม่เริ่ม</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>กำลังดำเนินการ</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>เสร็จแล้ว</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>ยกเลิกแล้ว</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>สถานที่</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>อุปกรณ์</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>โปรแกรมและระบบ</source>
        <translation>Applications and systems</translation>
    </message>
    <message>
        <source>สัญญาณและเครือข่าย</source>
        <translation>Signal and network</translation>
    </message>
    <message>
        <source>การถ่ายทอดสด</source>
        <translation>Live broadcast</translation>
    </message>
    <message>
        <source>เอกสาร</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>อาหารและการรับรอง</source>
        <translation>Catering and reception</translation>
    </message>
    <message>
        <source>ที่</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>ชื่อลำดับ</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>ประเภท</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>วันที่</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>เวลาเริ่ม</source>
        <translation>Start time</translation>
    </message>
    <message>
        <source>ระยะเวลา</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>หน่วยงาน</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>ผู้นำเสนอ</source>
        <translation>Presenters</translation>
    </message>
    <message>
        <source>รูปแบบ</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>ช่วง</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>จบ %1</source>
        <translation>Ends %1</translation>
    </message>
    <message>
        <source>ต่อจากลำดับก่อน</source>
        <translation>After the item above</translation>
    </message>
</context>
<context>
    <name>names_dialog</name>
    <message>
        <source>วางรายชื่อ</source>
        <translation>Paste names</translation>
    </message>
    <message>
        <source>ข้อความที่มีรายชื่อ</source>
        <translation>Text with names</translation>
    </message>
    <message>
        <source>รายชื่อที่อ่านได้</source>
        <translation>Names that were read</translation>
    </message>
    <message>
        <source>ชื่อที่ไม่ได้ระบุบัญชีเป็น</source>
        <translation>Names without a list are</translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>new_visit_dialog</name>
    <message>
        <source>เริ่มการตรวจประเมินใหม่</source>
        <translation>Begin a new visit</translation>
    </message>
    <message>
        <source>เลือกแม่แบบ เติมเท่าที่ทราบ แล้วสร้างไฟล์งาน ทุกอย่างแก้ได้ภายหลัง</source>
        <translation>Choose a template, fill in what is known, then create the file. All of it can be changed later.</translation>
    </message>
    <message>
        <source>แม่แบบ</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>จังหวัดหรือหน่วยงาน</source>
        <translation>Province or agency</translation>
    </message>
    <message>
        <source>ประเภทรางวัล</source>
        <translation>Type of award</translation>
    </message>
    <message>
        <source>หมวด</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>วันที่</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>เวลาเริ่ม</source>
        <translation>Start time</translation>
    </message>
    <message>
        <source>สถานที่</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>news_line</name>
    <message>
        <source>เลิกทำ</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>ไปดู</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>ซ่อน</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>overview_page</name>
    <message>
        <source>ขั้นต่อไป</source>
        <translation>Next step</translation>
    </message>
</context>
<context>
    <name>paper_saving</name>
    <message>
        <source>เอกสาร Word (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>เอกสาร PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>บันทึก %1 แล้ว</source>
        <translation>%1 saved</translation>
    </message>
</context>
<context>
    <name>part_dialog</name>
    <message>
        <source>เลือกลำดับที่จะซ้อม</source>
        <translation>Choose what to rehearse</translation>
    </message>
    <message>
        <source>ลำดับที่จะซ้อม</source>
        <translation>Items to rehearse</translation>
    </message>
    <message>
        <source>ทุกลำดับ</source>
        <translation>All items</translation>
    </message>
    <message>
        <source>ไม่เลือก</source>
        <translation>None</translation>
    </message>
    <message>
        <source>ตั้งแต่ลำดับนี้เป็นต้นไป</source>
        <translation>From this item on</translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>ใช้ลำดับที่เลือก</source>
        <translation>Take the chosen items</translation>
    </message>
</context>
<context>
    <name>past_award_row</name>
    <message>
        <source>ปีงบประมาณ</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>2559</source>
        <translation>2559</translation>
    </message>
    <message>
        <source>ชื่อรางวัล</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>ผลที่ได้</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>ลบรางวัลปีนี้</source>
        <translation>Delete the award of this year</translation>
    </message>
</context>
<context>
    <name>people_page</name>
    <message>
        <source>ครั้งที่ประชุม</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>ค้นชื่อ ตำแหน่ง หรือหน่วยงาน</source>
        <translation>Find a name, position or agency</translation>
    </message>
    <message>
        <source>เพิ่มชื่อ</source>
        <translation>Add name</translation>
    </message>
    <message>
        <source>รายชื่อตามลำดับอาวุโส</source>
        <translation>People in the order of rank</translation>
    </message>
    <message>
        <source>เลื่อนขึ้น</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>เลื่อนลง</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>ลบชื่อ</source>
        <translation>Delete name</translation>
    </message>
</context>
<context>
    <name>people_pane</name>
    <message>
        <source>บัญชีในครั้งนี้</source>
        <translation>List in this session</translation>
    </message>
    <message>
        <source>เหตุผลที่ขาด</source>
        <translation>Reason of absence</translation>
    </message>
    <message>
        <source>ผู้มาแทน</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>ตำแหน่งของผู้มาแทน</source>
        <translation>Position of the substitute</translation>
    </message>
    <message>
        <source>มาถึง</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>กลับ</source>
        <translation>Left</translation>
    </message>
</context>
<context>
    <name>preparation_book</name>
    <message>
        <source>รายการเตรียมการ</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>หมวดรายการ</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>ทุกหมวด</source>
        <translation>Every group</translation>
    </message>
    <message>
        <source>ผู้รับผิดชอบ</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>ค้นรายการ หน่วยงาน หรือผู้รับผิดชอบ (Ctrl+F)</source>
        <translation>Find a line, an agency or an owner (Ctrl+F)</translation>
    </message>
    <message>
        <source>ยังไม่มีรายการเตรียมการ ใส่รายการมาตรฐานแล้วแก้ให้ตรงกับงานของท่าน หรือเพิ่มทีละรายการ</source>
        <translation>No checklist yet. Put in the usual lines and fit them to your work, or add line by line.</translation>
    </message>
    <message>
        <source>สถานะ</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>รายการ</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>หน่วยงาน</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>กำหนดเสร็จ</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>หมายเหตุ</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>presenter</name>
    <message>
        <source>ยังไม่เริ่ม</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>จบแล้ว</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>รอลำดับถัดไป</source>
        <translation>Waiting for the next item</translation>
    </message>
    <message>
        <source>ครบทุกลำดับแล้ว</source>
        <translation>All items are done</translation>
    </message>
    <message>
        <source>หยุดเวลา</source>
        <translation>Time held</translation>
    </message>
    <message>
        <source>ไม่ได้กำหนดเวลา</source>
        <translation>No set length</translation>
    </message>
    <message>
        <source>เวลาที่ได้รับ {length}</source>
        <translation>{length} allotted</translation>
    </message>
    <message>
        <source>ถัดไป  {name}</source>
        <translation>Next  {name}</translation>
    </message>
</context>
<context>
    <name>problem_strip</name>
    <message>
        <source>strip</source>
        <translation>strip</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>แก้ไข</source>
        <translation>Fix</translation>
    </message>
</context>
<context>
    <name>problem_words</name>
    <message>
        <source>เวลาทับ %1</source>
        <translation>%1 overlap</translation>
    </message>
    <message>
        <source>ไม่มีเวลาเหลือ</source>
        <translation>No time left</translation>
    </message>
    <message>
        <source>เกินเวลาจบ %1</source>
        <translation>%1 past the end</translation>
    </message>
    <message>
        <source>ว่าง %1</source>
        <translation>%1 free</translation>
    </message>
    <message>
        <source>ยังไม่ระบุเวลา</source>
        <translation>No length</translation>
    </message>
    <message>
        <source>เกินเวลาช่วง %1</source>
        <translation>%1 over its time</translation>
    </message>
    <message>
        <source>ช่วงไม่ต่อเนื่อง</source>
        <translation>Section in parts</translation>
    </message>
</context>
<context>
    <name>programme_actions</name>
    <message>
        <source>แก้รายละเอียด</source>
        <translation>Edit details</translation>
    </message>
    <message>
        <source>เพิ่มลำดับด้านล่าง</source>
        <translation>Insert below</translation>
    </message>
    <message>
        <source>ทำสำเนา</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>ตัด</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>คัดลอก</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>วาง</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>เลื่อนขึ้น</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>เลื่อนลง</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>ลบลำดับ</source>
        <translation>Delete item</translation>
    </message>
    <message>
        <source>แก้ลำดับที่เลือกพร้อมกัน</source>
        <translation>Change the chosen items at once</translation>
    </message>
    <message>
        <source>ค้นหา</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>ค้นหาถัดไป</source>
        <translation>Find next</translation>
    </message>
    <message>
        <source>ค้นหาก่อนหน้า</source>
        <translation>Find previous</translation>
    </message>
    <message>
        <source>ตั้งเวลาเริ่มย้อนจากเวลาจบ</source>
        <translation>Set the start back from the end</translation>
    </message>
</context>
<context>
    <name>programme_foot</name>
    <message>
        <source>strong</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>ปรับให้พอดีกรอบเวลา</source>
        <translation>Fit to the window</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>danger</translation>
    </message>
</context>
<context>
    <name>programme_page</name>
    <message>
        <source>ลำดับการนำเสนอ</source>
        <translation>Programme items</translation>
    </message>
    <message>
        <source>strip</source>
        <translation>strip</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>วางข้อความ</source>
        <translation>Paste text</translation>
    </message>
</context>
<context>
    <name>proposal_dialog</name>
    <message>
        <source>ใช้เวลา</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>เวลาเดิมและเวลาใหม่ของแต่ละลำดับ</source>
        <translation>Old and new length of each item</translation>
    </message>
    <message>
        <source>เลือกทั้งหมด</source>
        <translation>All or none</translation>
    </message>
    <message>
        <source>ปิด</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>ใช้เวลาที่เลือก</source>
        <translation>Take the chosen times</translation>
    </message>
</context>
<context>
    <name>question_board</name>
    <message>
        <source>คำถาม บันทึก และมติ</source>
        <translation>Questions, notes and resolutions</translation>
    </message>
</context>
<context>
    <name>question_card</name>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>ผู้ถาม  ↓ เลือกชื่อ</source>
        <translation>Asked by  ↓ names</translation>
    </message>
    <message>
        <source>ผู้ถาม</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>คำตอบ</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>ต้องติดตาม</source>
        <translation>To follow up</translation>
    </message>
</context>
<context>
    <name>question_filter</name>
    <message>
        <source>เลือกรายการที่แสดง</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>จัดกลุ่มตาม</source>
        <translation>Group by</translation>
    </message>
    <message>
        <source>เลือกกลุ่มที่แสดง</source>
        <translation>Which group is shown</translation>
    </message>
    <message>
        <source>ค้นหาคำถาม คำตอบ หรือผู้ถาม</source>
        <translation>Find in questions, answers and names</translation>
    </message>
</context>
<context>
    <name>question_panel</name>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>ค้นคำถามที่เคยพบ</source>
        <translation>Find a question met before</translation>
    </message>
    <message>
        <source>คำถามที่เคยพบ</source>
        <translation>Questions met before</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>คำถาม</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>หน่วยงาน</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>หมวด</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>คำตอบ</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>✓ พร้อม</source>
        <translation>✓ Ready</translation>
    </message>
    <message>
        <source>○ ยังไม่มี</source>
        <translation>○ None</translation>
    </message>
    <message>
        <source>ยังไม่มีคำตอบที่เตรียมไว้</source>
        <translation>No answer is prepared yet</translation>
    </message>
    <message>
        <source>ผู้ตอบ %1</source>
        <translation>Answered by %1</translation>
    </message>
    <message>
        <source>หลักฐาน %1</source>
        <translation>Evidence: %1</translation>
    </message>
    <message>
        <source>ที่มา %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>เวลา</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>ลำดับ</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>เอกสารที่ขอ</source>
        <translation>Document asked for</translation>
    </message>
    <message>
        <source>ผู้ขอ</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>ผู้จัดหา</source>
        <translation>Who fetches</translation>
    </message>
    <message>
        <source>สถานะ</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>ไม่ผูกกับลำดับใด</source>
        <translation>Belongs to no item</translation>
    </message>
    <message>
        <source>✓ ส่งมอบแล้ว</source>
        <translation>✓ Handed over</translation>
    </message>
    <message>
        <source>▲ เกินกำหนด %1</source>
        <translation>▲ Overdue %1</translation>
    </message>
    <message>
        <source>○ ค้างส่ง</source>
        <translation>○ To hand over</translation>
    </message>
    <message>
        <source>▶ ส่งภายใน %1</source>
        <translation>▶ Due by %1</translation>
    </message>
    <message>
        <source>ผู้ถาม</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>เรื่อง</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>%1 ข้อ</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>ค้าง %1</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>ไม่ระบุผู้ถาม</source>
        <translation>Nobody named</translation>
    </message>
    <message>
        <source>ไม่ระบุหมวด</source>
        <translation>No category</translation>
    </message>
    <message>
        <source>ไม่ระบุหน่วยงาน</source>
        <translation>No agency</translation>
    </message>
    <message>
        <source>เกินกำหนด %1</source>
        <translation>Overdue %1</translation>
    </message>
    <message>
        <source>ส่งภายใน %1</source>
        <translation>Promised by %1</translation>
    </message>
</context>
<context>
    <name>readiness_card</name>
    <message>
        <source>ความพร้อม</source>
        <translation>Readiness</translation>
    </message>
</context>
<context>
    <name>ready_page</name>
    <message>
        <source>ตรวจใหม่ทั้งหมด</source>
        <translation>Check all again</translation>
    </message>
    <message>
        <source>พิมพ์</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>หยุดตรวจ</source>
        <translation>Stop checking</translation>
    </message>
</context>
<context>
    <name>record_form</name>
    <message>
        <source>ผู้ถาม</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>หน่วยงานที่ตอบ</source>
        <translation>Agency to answer</translation>
    </message>
    <message>
        <source>คำตอบ</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>ผู้ตอบ</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>สถานะ</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>หมวด</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>หัวข้อ</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>เช่น 6.1</source>
        <translation>such as 6.1</translation>
    </message>
    <message>
        <source>ส่งภายใน</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>เช่น 31 ก.ค. 69</source>
        <translation>such as 31 Jul 69</translation>
    </message>
    <message>
        <source>เลิกผูก</source>
        <translation>Untie</translation>
    </message>
    <message>
        <source>เรื่องถัดไป</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>ขอเอกสาร</source>
        <translation>Ask for document</translation>
    </message>
    <message>
        <source>ลบ</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>record_page</name>
    <message>
        <source>จดและแก้ไข</source>
        <translation>Write and edit</translation>
    </message>
    <message>
        <source>การประชุม การซักซ้อม หรือวันตรวจจริง</source>
        <translation>Meeting, rehearsal or visit day</translation>
    </message>
    <message>
        <source>เริ่มประชุม</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>เวลาเริ่มประชุม</source>
        <translation>Time it began</translation>
    </message>
    <message>
        <source>เริ่มเดี๋ยวนี้</source>
        <translation>Start now</translation>
    </message>
    <message>
        <source>เลิกประชุม</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>เวลาเลิกประชุม</source>
        <translation>Time it ended</translation>
    </message>
    <message>
        <source>เลิกเดี๋ยวนี้</source>
        <translation>Close now</translation>
    </message>
</context>
<context>
    <name>record_pane</name>
    <message>
        <source>ชื่อระเบียบวาระ</source>
        <translation>Title of the topic</translation>
    </message>
    <message>
        <source>สรุป</source>
        <translation>Summary</translation>
    </message>
</context>
<context>
    <name>run_sheet</name>
    <message>
        <source>ทุกครั้งที่ดำเนินรายการ</source>
        <translation>All runs</translation>
    </message>
    <message>
        <source>ชื่อของครั้งนี้</source>
        <translation>Name of this run</translation>
    </message>
    <message>
        <source>บันทึกของครั้งนี้</source>
        <translation>Notes of this run</translation>
    </message>
    <message>
        <source>ไม่นำครั้งนี้มาคิดรวม (เช่น ซ้อมไม่จบ)</source>
        <translation>Leave this run out of the sums (such as one that was broken off)</translation>
    </message>
    <message>
        <source>ปิด</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>run_start</name>
    <message>
        <source>ครั้งที่จะดำเนินรายการ</source>
        <translation>Session to run</translation>
    </message>
</context>
<context>
    <name>runs_page</name>
    <message>
        <source>ตาราง</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>เส้นเวลา</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>รายลำดับ</source>
        <translation>By item</translation>
    </message>
    <message>
        <source>ความล่าช้า</source>
        <translation>Lateness</translation>
    </message>
    <message>
        <source>ทุกครั้ง</source>
        <translation>All runs</translation>
    </message>
    <message>
        <source>ปรับให้พอดีกรอบเวลา</source>
        <translation>Fit to the window</translation>
    </message>
</context>
<context>
    <name>script_dialog</name>
    <message>
        <source>คำกล่าวพิธีกร</source>
        <translation>MC script</translation>
    </message>
    <message>
        <source>ลำดับที่มีคำกล่าว</source>
        <translation>Places of the script</translation>
    </message>
    <message>
        <source>ใส่ช่อง</source>
        <translation>Insert a slot</translation>
    </message>
    <message>
        <source>ใช้คำมาตรฐาน</source>
        <translation>Use the usual words</translation>
    </message>
    <message>
        <source>อ่านออกเสียงว่า</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>ส่งออกคำกล่าว</source>
        <translation>Export the script</translation>
    </message>
    <message>
        <source>ลำดับถัดไป</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>ปิด</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>section_budget</name>
    <message>
        <source>caption</source>
        <translation>caption</translation>
    </message>
    <message>
        <source>เวลาของช่วง</source>
        <translation>Section&apos;s time</translation>
    </message>
    <message>
        <source>ไม่จำกัด</source>
        <translation>No limit</translation>
    </message>
</context>
<context>
    <name>session_row</name>
    <message>
        <source>ประเภท</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>วันที่</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>20 ก.ค. 2569</source>
        <translation>20 Jul 2026</translation>
    </message>
    <message>
        <source>เริ่ม</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>09.00</source>
        <translation>09.00</translation>
    </message>
    <message>
        <source>ลบวันนี้</source>
        <translation>Delete this day</translation>
    </message>
    <message>
        <source>สถานที่</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>settings_dialog</name>
    <message>
        <source>การตั้งค่า</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>ภาษาของหน้าจอ</source>
        <translation>Language of the screen</translation>
    </message>
    <message>
        <source>ตัวเลขบนหน้าจอ</source>
        <translation>Digits on the screen</translation>
    </message>
    <message>
        <source>สีของหน้าต่างหลัก</source>
        <translation>Colours of the main window</translation>
    </message>
    <message>
        <source>สีของหน้าควบคุมการนำเสนอ</source>
        <translation>Colours of the console</translation>
    </message>
    <message>
        <source>รูปแบบจอแสดงผล</source>
        <translation>Look of the stage</translation>
    </message>
    <message>
        <source>จอผู้นำเสนอ</source>
        <translation>Presenter&apos;s clock</translation>
    </message>
    <message>
        <source>ตั้งค่าจอแสดงผลเพิ่มเติม</source>
        <translation>More on the stage</translation>
    </message>
    <message>
        <source>เลือกสีประจำหน่วยงาน</source>
        <translation>Choose the agency&apos;s colour</translation>
    </message>
    <message>
        <source>นาฬิกาบนจอแสดงผล</source>
        <translation>Clock on the stage</translation>
    </message>
    <message>
        <source>แสดงเวลาเมื่อซักซ้อม</source>
        <translation>Show the time in rehearsals</translation>
    </message>
    <message>
        <source>แสดงเวลาในวันตรวจจริง</source>
        <translation>Show the time on the visit day</translation>
    </message>
    <message>
        <source>แสดงเวลาระหว่างกล่าวต้อนรับ กล่าวรายงาน และกล่าวขอบคุณ</source>
        <translation>Show the time during welcome, report and thanks</translation>
    </message>
    <message>
        <source>ให้ห้องประชุมเห็นเมื่อเกินเวลา</source>
        <translation>Let the room see when time is over</translation>
    </message>
    <message>
        <source>ส่งเสียงสั้น ๆ เมื่อหมดเวลาของแต่ละลำดับ</source>
        <translation>Sound a short chime when an item&apos;s time is up</translation>
    </message>
    <message>
        <source>เปลี่ยนภาพอย่างนุ่มนวล และกะพริบเมื่อมีข้อความใหม่</source>
        <translation>Fade between pictures, and blink at a new message</translation>
    </message>
    <message>
        <source>แป้นของหน้าควบคุม</source>
        <translation>Console keys</translation>
    </message>
    <message>
        <source>ปิด</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message>
        <source>จะเริ่มในอีกสักครู่</source>
        <translation>We shall begin in a moment</translation>
    </message>
    <message>
        <source>เริ่มในอีก</source>
        <translation>Begins in</translation>
    </message>
    <message>
        <source>เริ่มเวลา {clock}</source>
        <translation>Begins at {clock}</translation>
    </message>
    <message>
        <source>{day} เริ่มเวลา {clock}</source>
        <translation>{day}, beginning at {clock}</translation>
    </message>
    <message>
        <source>กำหนดการ</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>หน้า {number} จาก {total}</source>
        <translation>Page {number} of {total}</translation>
    </message>
    <message>
        <source>ยินดีต้อนรับคณะผู้ตรวจประเมิน</source>
        <translation>Welcome to the assessors</translation>
    </message>
    <message>
        <source>ขอขอบคุณ</source>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>เริ่มลำดับต่อไปในอีกสักครู่</source>
        <translation>The next item begins in a moment</translation>
    </message>
    <message>
        <source>เริ่มอีกครั้งเวลา {clock}</source>
        <translation>We begin again at {clock}</translation>
    </message>
    <message>
        <source>ลำดับต่อไป  {title}</source>
        <translation>Next:  {title}</translation>
    </message>
    <message>
        <source>โดย {presenters}</source>
        <translation>by {presenters}</translation>
    </message>
    <message>
        <source>ผลงานที่ {number} จาก {total}</source>
        <translation>Work {number} of {total}</translation>
    </message>
    <message>
        <source>เหลือเวลา</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>ใช้เวลาไป</source>
        <translation>Time spent</translation>
    </message>
    <message>
        <source>หยุดเวลา</source>
        <translation>Time held</translation>
    </message>
</context>
<context>
    <name>stage_settings</name>
    <message>
        <source>การตั้งค่าจอแสดงผล</source>
        <translation>Settings of the stage</translation>
    </message>
    <message>
        <source>ตำแหน่งนาฬิกา</source>
        <translation>Place of the clock</translation>
    </message>
    <message>
        <source>เมื่อกดจอว่าง</source>
        <translation>A blank stage is</translation>
    </message>
    <message>
        <source>แสดงนาฬิกาใหญ่กลางจอระหว่างซักถามและแลกเปลี่ยน</source>
        <translation>Show a large clock in the middle during questions and discussion</translation>
    </message>
    <message>
        <source>ก่อนเริ่ม ให้วนภาพต้อนรับ กำหนดการ และรายชื่อผู้ตรวจประเมิน</source>
        <translation>Before the start, take turns: welcome, programme, assessors</translation>
    </message>
    <message>
        <source>เมื่อจอผู้นำเสนออยู่ที่มุมจอแสดงผล</source>
        <translation>Where the presenter&apos;s clock is in a corner of the stage</translation>
    </message>
    <message>
        <source>ใช้มุมจอเป็นนาฬิกาผู้นำเสนอในวันตรวจจริงด้วย</source>
        <translation>Use the corner as the presenter&apos;s clock on the visit day too</translation>
    </message>
    <message>
        <source>ให้ข้อความถึงผู้นำเสนอขึ้นที่มุมจอ ห้องประชุมจะเห็นด้วย</source>
        <translation>Show messages to the presenter in the corner; the room sees them too</translation>
    </message>
    <message>
        <source>ปิด</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>start_window</name>
    <message>
        <source>ดำเนินรายการวันตรวจประเมินจากเครื่องเดียว ตั้งแต่กำหนดการจนถึงรายงานการประชุม</source>
        <translation>Run the day of the visit from one machine, from the programme to the minutes</translation>
    </message>
    <message>
        <source>สร้างงานใหม่</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>เริ่มจากข้อความในหนังสือหรือประกาศ</source>
        <translation>Begin with the text of a letter or announcement</translation>
    </message>
    <message>
        <source>เปิดไฟล์งาน</source>
        <translation>Open a visit file</translation>
    </message>
    <message>
        <source>ดูตัวอย่างที่ทำไว้แล้ว</source>
        <translation>Look at a worked example</translation>
    </message>
    <message>
        <source>เปิดล่าสุด</source>
        <translation>Opened recently</translation>
    </message>
    <message>
        <source>ไฟล์งานที่เปิดล่าสุด</source>
        <translation>Visit files opened recently</translation>
    </message>
</context>
<context>
    <name>template_name_dialog</name>
    <message>
        <source>บันทึกเป็นแม่แบบ</source>
        <translation>Save as a template</translation>
    </message>
    <message>
        <source>ชื่อแม่แบบ</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>template_row</name>
    <message>
        <source>แม่แบบเอกสาร Word</source>
        <translation>Word template</translation>
    </message>
    <message>
        <source>เลือกแม่แบบ</source>
        <translation>Choose template</translation>
    </message>
    <message>
        <source>เลือกแม่แบบเอกสาร Word</source>
        <translation>Choose a Word template</translation>
    </message>
    <message>
        <source>เลิกใช้แม่แบบ</source>
        <translation>Stop using it</translation>
    </message>
    <message>
        <source>เลิกใช้แม่แบบเอกสาร Word</source>
        <translation>Stop using the Word template</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>วันที่</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>เวลา</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>ชนิด</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>ลำดับ</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>เรื่อง</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>การดำเนินรายการ</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>คำถาม</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>บันทึก</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>สรุป</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>มติ</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>คำแนะนำ</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>งานที่มอบหมาย</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>เอกสารหลักฐาน</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>การเข้าประชุม</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>ขอ</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>ส่งมอบ</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>มาถึง</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>ออกจากห้อง</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>เริ่ม</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>จบ</source>
        <translation>End</translation>
    </message>
    <message>
        <source>ข้าม</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>หยุดเวลา</source>
        <translation>Time held</translation>
    </message>
    <message>
        <source>เดินเวลาต่อ</source>
        <translation>Time goes on</translation>
    </message>
    <message>
        <source>แก้กำหนดการ</source>
        <translation>Programme changed</translation>
    </message>
    <message>
        <source>เฉลี่ยเวลาใหม่</source>
        <translation>Re-share the time</translation>
    </message>
    <message>
        <source>หยุดเวลาตั้งแต่โปรแกรมหยุดทำงาน</source>
        <translation>Time held since the program stopped</translation>
    </message>
    <message>
        <source>แก้เวลาเริ่ม</source>
        <translation>Change start</translation>
    </message>
    <message>
        <source>นาฬิกาของเครื่องถูกปรับ</source>
        <translation>The machine&apos;s clock was set</translation>
    </message>
    <message>
        <source>เริ่มใหม่ทั้งหมด</source>
        <translation>Started anew</translation>
    </message>
    <message>
        <source>เลิกทำ</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>จบการดำเนินรายการ</source>
        <translation>End the run</translation>
    </message>
    <message>
        <source>เพิ่มเวลา {count} นาที</source>
        <translation>{count} minutes more</translation>
    </message>
    <message>
        <source>ลดเวลา {count} นาที</source>
        <translation>{count} minutes less</translation>
    </message>
</context>
<context>
    <name>timeline_view</name>
    <message>
        <source>เรื่องที่แสดง</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>การประชุม การซักซ้อม หรือวันตรวจจริง</source>
        <translation>Meeting, rehearsal or visit day</translation>
    </message>
    <message>
        <source>ค้นหาข้อความ คำตอบ หรือชื่อ</source>
        <translation>Find a text, an answer or a name</translation>
    </message>
    <message>
        <source>ลำดับเหตุการณ์</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Enter หรือดับเบิลคลิก ไปแก้ไข</source>
        <translation>Enter or double click: go and edit</translation>
    </message>
</context>
<context>
    <name>update_preview</name>
    <message>
        <source>สิ่งที่ฉบับใหม่เปลี่ยน</source>
        <translation>What the new edition changes</translation>
    </message>
    <message>
        <source>เลือกทั้งหมด</source>
        <translation>All or none</translation>
    </message>
    <message>
        <source>กลับ</source>
        <translation>Left</translation>
    </message>
</context>
<context>
    <name>versions_dialog</name>
    <message>
        <source>ฉบับของกำหนดการ</source>
        <translation>Versions of the programme</translation>
    </message>
    <message>
        <source>เก็บกำหนดการตอนนี้เป็น</source>
        <translation>Keep the programme as it is now as</translation>
    </message>
    <message>
        <source>ชื่อฉบับที่จะเก็บ</source>
        <translation>Name of the version to keep</translation>
    </message>
    <message>
        <source>เก็บฉบับนี้</source>
        <translation>Keep this version</translation>
    </message>
    <message>
        <source>เทียบ</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>ฉบับก่อน</source>
        <translation>Earlier version</translation>
    </message>
    <message>
        <source>กับ</source>
        <translation>with</translation>
    </message>
    <message>
        <source>ฉบับหลัง</source>
        <translation>Later version</translation>
    </message>
    <message>
        <source>เฉพาะที่ต่าง</source>
        <translation>Differences only</translation>
    </message>
    <message>
        <source>กำหนดการสองฉบับเทียบกัน</source>
        <translation>Two versions of the programme side by side</translation>
    </message>
    <message>
        <source>คืนฉบับก่อน</source>
        <translation>Go back to the one on the left</translation>
    </message>
    <message>
        <source>เปลี่ยนชื่อ</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>ลบฉบับก่อน</source>
        <translation>Delete the one on the left</translation>
    </message>
    <message>
        <source>ปิด</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>visit_details</name>
    <message>
        <source>ข้อมูลการตรวจประเมิน</source>
        <translation>About the visit</translation>
    </message>
    <message>
        <source>ชื่อการตรวจประเมิน</source>
        <translation>Name of the visit</translation>
    </message>
    <message>
        <source>จังหวัดหรือหน่วยงาน</source>
        <translation>Province or agency</translation>
    </message>
    <message>
        <source>วันตรวจประเมิน</source>
        <translation>Visit date</translation>
    </message>
    <message>
        <source>21 ก.ค. 2569</source>
        <translation>21 Jul 2026</translation>
    </message>
    <message>
        <source>พร้อมที่ห้อง (น.)</source>
        <translation>In the room at</translation>
    </message>
    <message>
        <source>08.30</source>
        <translation>08.30</translation>
    </message>
    <message>
        <source>เริ่ม (น.)</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>09.00</source>
        <translation>09.00</translation>
    </message>
    <message>
        <source>ต้องจบ (น.)</source>
        <translation>Must end at</translation>
    </message>
    <message>
        <source>12.00</source>
        <translation>12.00</translation>
    </message>
    <message>
        <source>สถานที่</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>รูปแบบ</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>ประเภทรางวัล</source>
        <translation>Type of award</translation>
    </message>
    <message>
        <source>หมวด</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>ปีงบประมาณ พ.ศ.</source>
        <translation>Fiscal year (B.E.)</translation>
    </message>
    <message>
        <source>2569</source>
        <translation>2569</translation>
    </message>
    <message>
        <source>การประชุมและการซักซ้อม</source>
        <translation>Meetings and rehearsals</translation>
    </message>
    <message>
        <source>เพิ่มวัน</source>
        <translation>Add a day</translation>
    </message>
</context>
</TS>
