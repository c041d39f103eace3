import type { FactLexicon } from './role.ts';

export const vietnameseFacts: FactLexicon = {
  language: 'vi',
  phrases: {
    measure: {
      count: 'số|số lượng|tổng số|lượng|sản lượng|số lượt|số lần|khối lượng|tổng|số người|số hộ|số vụ|số ca|số cơ sở',
      share: 'tỷ lệ|tỉ lệ|phần trăm|%|tỷ trọng|tỉ trọng|mức độ|độ phủ|tốc độ tăng|tỷ suất|độ bao phủ|tỉ suất',
      ratio: 'hệ số|chỉ số|tốc độ|năng suất|hiệu suất|vòng quay|mật độ',
      time: 'thời gian|thời hạn|số ngày|số giờ|tuổi|số phút|lead time|tiến độ',
      money: 'doanh thu|doanh số|lợi nhuận|chi phí|thu nhập|giá trị|ngân sách|giá',
      score: 'điểm|điểm số|xếp hạng|đánh giá|nps|csat',
      index: 'mức|mức độ|chỉ số|chỉ tiêu',
      quantity: 'trung bình|bình quân|tăng trưởng|diện tích|công suất|quy mô|tổng sản phẩm|gdp|kim ngạch',
    },
    thing: {
      'outcome + financial finance itself': 'lợi nhuận|biên lợi nhuận|dòng tiền|roi|lãi',
      'outcome + customer service itself':
        'hài lòng|mức độ hài lòng|sự hài lòng|độ hài lòng|trung thành|giữ chân khách hàng|quay lại|tái ký|khách hàng quay lại|gia hạn|tín nhiệm',
      'outcome + customer sales itself':
        'khách hàng mới|thị phần|chuyển đổi|tỷ lệ chuyển đổi|người dùng|lượt truy cập|lượt tải|hợp đồng mới|hợp đồng|đơn hàng mới|khách hàng tiềm năng|người theo dõi|tương tác|nhận diện thương hiệu|đơn hàng thành công|điểm bán|chốt đơn|tỷ lệ chốt|lượt thích|lượt xem|lượt tiếp cận|khách quay lại|hợp đồng ký mới|khách hàng thân thiết|đại lý|độ phủ|mở email|tỷ lệ mở email|mua lại|khách hàng mua lại|lượng truy cập|độ nhận biết',
      'outcome + financial sales itself':
        'doanh thu|doanh số|thu nhập|thu ngân sách|kim ngạch|kim ngạch xuất khẩu|giá trị sản xuất|vốn đầu tư|lương bình quân|huy động vốn|tổng doanh thu|gdp bình quân|thu nhập bình quân|tổng thu|doanh thu thuần|fdi|vốn fdi|thu thuế|xuất khẩu hàng hóa|thặng dư thương mại|thặng dư|bán lẻ|adr|giá phòng',
      'outcome - customer service itself':
        'khiếu nại|phàn nàn|rời bỏ|hủy đơn|trả hàng|tố cáo|đổi trả|trả lại|hủy hàng|hoàn hàng|mất khách|đánh giá xấu|hủy hợp đồng|khiếu kiện',
      'outcome - customer safety itself':
        'tai nạn|hộ nghèo|nghèo|thất nghiệp|tử vong|suy dinh dưỡng|bệnh|tội phạm|ô nhiễm|cháy nổ|phát thải|sự cố|sinh con thứ 3|bội chi|lạm phát|cpi|tiêu dùng|bỏ học|thất thoát|thiếu hụt|tệ nạn|trộm cắp|ma túy|tảo hôn|mù chữ|ngập lụt|khí thải|tử vong mẹ|người nghèo|hộ cận nghèo|thiếu việc làm|nhập siêu|nhiễm khuẩn|thiệt hại|tổn thất|ùn tắc|tiêu hao|tiêu tốn năng lượng|dịch bệnh|chỉ số giá tiêu dùng',
      'outcome + customer service':
        'dân cư|người dân|dân số|bảo hiểm y tế|nước sạch|nước hợp vệ sinh|nông thôn mới|che phủ rừng|che phủ|gia đình văn hóa|lao động qua đào tạo|đạt chuẩn|việc làm|doanh nghiệp mới|doanh nghiệp|doanh nghiệp mới được thành lập|gdp|tổng sản phẩm|tăng trưởng|xã đạt chuẩn|xã|trường đạt chuẩn|năng suất lao động|lương thực|tuổi thọ|đô thị hóa|phủ sóng|bao phủ|tiêm chủng|tốt nghiệp|đạt chuẩn quốc gia|thu gom|tái chế|đổi mới công nghệ|chuyển đổi số|trực tuyến|qua đào tạo|sinh viên|đô thị|thu hút đầu tư|học viên|đồng bào|tfp|bảo hiểm xã hội|phổ cập|hộ dùng điện|xử lý chất thải|nước thải|môi trường|tốc độ tăng trưởng|tăng trưởng kinh tế',
      'outcome + learning people itself':
        'gắn kết|mức độ gắn kết|nhân viên hài lòng|giữ chân nhân viên|giữ chân nhân sự',
      'outcome - learning people itself':
        'nghỉ việc|tỷ lệ nghỉ việc|biến động nhân sự|vắng mặt|đi trễ|đi muộn|nghỉ không phép|bỏ việc',
      'process - process service itself':
        'thời gian phản hồi|thời gian xử lý|thời gian chờ|thời gian giao hàng|thời gian giải quyết|thời gian đáp ứng|thời gian tuyển dụng|quá hạn|trễ hạn|chậm tiến độ|tồn đọng|chậm trễ|thời gian hoàn thành|thời gian trung bình|thời gian giao|thời gian chờ đợi',
      'process - process production itself':
        'lỗi|sai sót|phế phẩm|hàng lỗi|sản phẩm lỗi|hỏng|ngừng máy|thời gian dừng|hao hụt|tồn kho|vi phạm|gián đoạn|downtime|hàng hủy|phế liệu|lỗi sản phẩm|sự cố|thời gian chết|trả về|không đạt|hư hỏng|thất bại',
      'process + process production itself':
        'năng suất|hiệu suất|công suất|hiệu quả|sẵn sàng|uptime|vòng quay|tiết kiệm|tự động hóa|khai thác|thời gian hoạt động của hệ thống|thời gian hoạt động',
      'process + process quality itself':
        'đúng hạn|đúng tiến độ|đúng thời hạn|chính xác|độ chính xác|tuân thủ|chất lượng|hoàn thành|tỷ lệ hoàn thành|tích hợp|thành công|đạt yêu cầu|đầy đủ|giải quyết|sla|giao hàng đúng hạn|hoàn thành kế hoạch|đáp ứng|viếng thăm đúng tuyến|đúng tuyến|đủ lượng',
      'process - financial finance itself':
        'chi phí|giá thành|công nợ|nợ xấu|nợ phải thu|chi tiêu|giá vốn|chi ngân sách|nợ công|nợ|vượt ngân sách|chi phí nhân sự|chi phí sản xuất|chi phí tuyển dụng|nợ quá hạn|nợ đọng|nợ thuế|giá mua|thời gian hoàn vốn|nợ khó đòi',
      'input + learning people':
        'nhân viên|nhân sự|lao động|cán bộ|tuyển dụng|biên chế|chuyên gia|đội ngũ|công chức|viên chức|đảng viên|bác sĩ|y tá|điều dưỡng|giáo viên|giảng viên|kỹ sư|cộng tác viên|thực tập sinh',
      'input - learning people itself': 'làm thêm|tăng ca|giờ làm thêm',
      'input + financial finance':
        'ngân sách|kinh phí|vốn|đầu tư|thiết bị|vốn đầu tư công|giải ngân|giường bệnh|phòng học|máy móc|vốn đối ứng',
      'activity + process project':
        'cuộc họp|họp|hội thảo|hội nghị|sự kiện|báo cáo|bài viết|bài đăng|chiến dịch|tài liệu|kế hoạch|dự án|chương trình|quy trình|cuộc gọi|khảo sát|kiểm tra|đề án|đề tài|tin bài|quảng cáo|nội dung|bài|hoạt động|tham gia|giao lưu|nghiên cứu|thuyết trình|gặp gỡ|buổi|hệ thống|dashboard|văn bản|nghị quyết|lớp|viếng thăm|tuyên truyền|hội thi|cuộc thi|phong trào|bản tin|video|phương án|quy chế|chiến lược|tài khoản|fanpage|livestream|gian hàng|hội chợ|thông tin|các bước|cẩm nang|mô hình|phần mềm|ứng dụng|website|nền tảng|cuộc hẹn|lịch hẹn|báo giá|chào giá|bài giảng|email gửi|email',
      'activity + learning learning':
        'đào tạo|khóa học|khóa đào tạo|khoá học|tập huấn|chứng chỉ|buổi đào tạo|học tập|bồi dưỡng',
      'output 0 customer service': 'yêu cầu|hồ sơ|đơn|đơn hàng|lượt khám|lượt|cuộc gọi đến|ticket|vụ việc',
      'output + customer service':
        'khách hàng|bệnh nhân|học sinh|sản phẩm|dịch vụ|khách du lịch|du khách|khách|sản lượng|hộ|hộ gia đình|đơn vị sản phẩm|công trình|nhà ở|km đường|xuất khẩu|ứng viên|cv|hồ sơ ứng viên',
    },
    people: {
      staff: 'nhân viên|nhân sự|cán bộ|đội ngũ|quản lý|phòng ban|công chức',
      client: 'khách hàng|người dùng|người dân|dân cư|bệnh nhân|học sinh|đối tác|hộ|trẻ em|công dân|doanh nghiệp',
    },
    state: {
      served:
        'được xử lý|đã xử lý|được giải quyết|hoàn thành|được cấp|giao|được giao|bán|bán ra|được phục vụ|cung cấp|tiếp nhận và xử lý|ký kết|được sử dụng',
      received: 'nhận được|tiếp nhận|gửi đến|đến',
      trained: 'được đào tạo|được tuyển|tuyển mới|qua đào tạo|có chứng chỉ',
      timely: 'đúng hạn|đúng tiến độ|trong vòng|kịp thời|đúng giờ|trước hạn|trong ngày|đúng thời hạn',
      good: 'thành công|đạt|đạt chuẩn|hài lòng|đúng|chính xác|có việc làm|hoạt động|hợp vệ sinh|tốt|có việc làm ổn định|được duyệt|đạt yêu cầu|tham gia|được tiêm chủng|sử dụng|có điện|kiên cố',
      bad: 'lỗi|quá hạn|trễ|chậm|sai|hỏng|không đạt|bị từ chối|vi phạm|thất bại|nghèo|chưa|không có|bị hủy|bị trả|không đúng hạn|chậm trễ|bị lỗi|bị khiếu nại',
      felt: 'hài lòng|đánh giá|cảm thấy',
      done: 'ban hành|triển khai|đưa vào|vận hành|được phê duyệt|ký',
    },
    verb: {
      make: 'tổ chức|thực hiện|xây dựng|triển khai|soạn thảo|lập|viết|đăng|tham gia|đào tạo|tuyển dụng|tuyển|nghiên cứu|thiết kế|phát triển|báo cáo|chuẩn bị|tiến hành|kiểm tra|phối hợp|cập nhật|lên kế hoạch|viếng thăm|thăm|tuyên truyền|vận động|ghi nhận|lập kế hoạch|rà soát|thống kê|kiểm kê|chăm sóc khách hàng|áp dụng',
      give: 'cung cấp|phục vụ|giải quyết|xử lý|giao|bán|ký|tư vấn|hỗ trợ|đáp ứng|chăm sóc',
      raise: 'tăng|nâng|mở rộng|đẩy mạnh|gia tăng|tăng trưởng',
      better: 'nâng cao|cải thiện|tăng cường|thúc đẩy|phát huy|hoàn thiện|đổi mới',
      cut: 'giảm|hạ|cắt giảm|giảm thiểu|hạn chế|rút ngắn|ngăn chặn|không để|phòng ngừa|kéo giảm|xóa|xoá|đẩy lùi|tiết giảm|khắc phục',
      keep: 'duy trì|giữ|giữ vững|ổn định|bảo đảm duy trì',
      reach: 'đạt|đảm bảo|bảo đảm|hoàn thành|phấn đấu|có',
      start:
        'ra mắt|khởi công|hoàn thành|ban hành|khai trương|nghiệm thu|vận hành|đưa vào sử dụng|hoàn thiện|thay thế|lắp đặt|khánh thành|bàn giao|di dời|bổ nhiệm|xây mới|nâng cấp',
      see: 'theo dõi|giám sát',
    },
    vague: {
      verb: 'cải thiện|nâng cao|đẩy mạnh|tăng cường|hỗ trợ|tối ưu|tối ưu hóa|thúc đẩy|phát triển|củng cố|hoàn thiện|phối hợp|tham gia|chú trọng|quan tâm|đổi mới|phát huy|góp phần|tạo điều kiện|khuyến khích|nâng cao năng lực|chăm lo|quảng bá|tích cực tham gia|hướng tới|đồng hành|hiện đại hóa|giữ gìn|xây dựng văn hóa|động viên|khích lệ|lan tỏa|tái cơ cấu|nỗ lực|phấn đấu trở thành',
      term: 'hiệu quả|kịp thời|đúng tiến độ|đúng hạn|chất lượng cao|chất lượng tốt|tốt|tốt hơn|nhanh|nhanh chóng|hợp lý|phù hợp|đầy đủ|chuyên nghiệp|thân thiện|ổn định|bền vững|đáng kể|thường xuyên|liên tục|linh hoạt|sáng tạo|chủ động|tích cực|thành công|rõ ràng|cao nhất|thấp nhất|càng sớm càng tốt|khi cần thiết|nếu có thể|toàn diện|đồng bộ|hiện đại|minh bạch|an toàn tuyệt đối|mạnh|tối đa có thể|nghiêm túc|đảm bảo chất lượng|theo yêu cầu|nhiều|một số|các loại|chu đáo|tận tình|nhiệt tình|lịch sự|tiên tiến|bài bản|vững chắc|mạnh mẽ|sâu rộng|tối ưu|cao hơn|tốt nhất|hợp lý hóa|trách nhiệm cao|vững mạnh|chặt chẽ|sát sao|có trách nhiệm|hài hòa|đúng mực|nhịp nhàng|kịp tiến độ|ấn tượng|hấp dẫn|nghiêm chỉnh|gọn gàng|sạch sẽ|văn minh|phát triển khá|dẫn đầu|hàng đầu|thoải mái|đáng tin cậy|tin cậy',
      noun: 'hiệu quả|sự phối hợp|văn hóa|tinh thần|uy tín|hình ảnh|nhận thức|tính chủ động|sự phát triển|kỷ luật|trách nhiệm|tinh thần trách nhiệm|thái độ|tinh thần đồng đội|lòng trung thành|ý thức|sự nhiệt tình|năng lực cạnh tranh',
    },
    defined: {
      named:
        'tiêu chuẩn|chuẩn|theo quy định|theo|quy định|iso|thang điểm|khảo sát|bảng điểm|sla|so với|quy chuẩn|tiêu chí',
    },
    joint: {
      purpose: 'để|nhằm|nhằm mục đích|phục vụ cho|góp phần|hướng tới',
      of: 'của|trên tổng|trong tổng',
      break: 'trong|tại|ở|với|cho|theo|từ|đến|bởi|về|trên|dưới|được|so|khi|sau|trước|qua|vào|đạt|có',
      and: 'và|hoặc|,|/',
    },
    money: {
      strong:
        'ngân sách|vốn|lương|tiền|đồng|vnđ|vnd|usd|thuế|bội chi|giải ngân|giá trị hợp đồng|kinh phí|giá bán|nhập siêu|quỹ lương|triệu đồng|tỷ đồng',
      weak: 'tài chính|thanh toán|đầu tư|giá trị|quỹ|giá|hợp đồng',
      never: 'báo cáo tài chính|bảng giá|đồng bộ|cộng đồng|hợp đồng|hội đồng|lao động|hoạt động|gia đình',
    },
    scale: { named: 'khảo sát|thang điểm|phiếu đánh giá|bảng hỏi|nps|csat|phiếu khảo sát|điểm đánh giá|đánh giá 360' },
    judged: {
      felt: 'hài lòng|gắn kết|chất lượng dịch vụ|chất lượng|thái độ|kỹ năng|năng lực|trải nghiệm|tinh thần|văn hóa|uy tín|hình ảnh|phản hồi|lòng trung thành|nps|csat',
    },
    punitive: {
      threat: 'phạt|xử phạt|trừ lương|cắt thưởng|kỷ luật|khiển trách|trừ điểm|khấu trừ|cảnh cáo|sa thải|đình chỉ',
    },
  },
};
